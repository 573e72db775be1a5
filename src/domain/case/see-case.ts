import { shortCode } from '../answers/link-text.ts';
import type { Seen } from '../answers/seen.ts';
import type { Assessment } from '../assess/assess.ts';

/**
 * What a reader sees now, for a link to take along.
 *
 * @param data version of the facts
 */
export function seeCase({ asOf, partnerTypes }: Pick<Assessment, 'asOf' | 'partnerTypes'>, data: string): Seen {
	return {
		data,
		asOf,
		verdicts: partnerTypes.map(({ partnerType, verdict, findings }) => ({
			partnerType,
			verdict,
			states: Object.fromEntries(findings.map(({ requirement, state }) => [shortCode(requirement.id), state])),
		})),
	};
}

import type { Program } from '../program/program.ts';
import type { Claim } from './claim.schema.ts';

/** Facts, requirements and steps: whatever says something in a period and cites a source for it. */
export function* listClaims(
	program: Pick<Program, 'facts' | 'requirements' | 'steps'>,
): Generator<{ thing: string; collection: 'facts' | 'requirements' | 'steps'; id: string; claim: Claim }> {
	for (const collection of ['facts', 'requirements', 'steps'] as const) {
		for (const [id, claim] of Object.entries(program[collection])) {
			yield { thing: `${collection}/${id}`, collection, id, claim };
		}
	}
}

import type { Answers } from '../../src/domain/answers/answers.ts';
import { writeLink } from '../../src/domain/answers/write-link.ts';
import { assess } from '../../src/domain/assess/assess.ts';
import type { Facts } from '../../src/domain/assess/rules-of-day.ts';
import type { VerdictKind } from '../../src/domain/assess/verdict-kind.ts';
import { seeCase } from '../../src/domain/case/see-case.ts';

/** A version of the facts that never was. */
export const otherVersion = '0123456789ab';

/**
 * A link as somebody would have copied it on a day, from a page with facts of another version.
 *
 * @param verdicts those that the facts of back then led to, where they are not those of today's facts
 */
export function seenLink(
	facts: Facts,
	answers: Answers,
	asOf: string,
	verdicts: Readonly<Partial<Record<string, VerdictKind>>> = {},
	version = otherVersion,
): string {
	const seen = seeCase(assess(facts, answers, asOf), version);
	const changed = seen.verdicts.map((each) => ({ ...each, verdict: verdicts[each.partnerType] ?? each.verdict }));
	return writeLink(answers, { ...seen, verdicts: changed }).text;
}

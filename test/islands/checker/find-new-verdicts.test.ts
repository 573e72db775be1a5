import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assess/assess.ts';
import type { VerdictKind } from '../../../src/domain/assess/verdict-kind.ts';
import { findNewVerdicts } from '../../../src/islands/checker/find-new-verdicts.ts';
import { inventAssessment } from './invented-checker.ts';

function assessed(...verdicts: VerdictKind[]): Assessment {
	const partnerTypes = verdicts.map((verdict) => inventAssessment({ verdict }));
	return { asOf: '2026-03-10', partnerTypes, ask: [], idle: [] };
}

test('the types whose verdict is another are found, as they stand now', () => {
	const after = assessed('open', 'missing', 'closed');
	expect(findNewVerdicts(assessed('open', 'open', 'undecided'), after)).toEqual(after.partnerTypes.slice(1));
	expect(findNewVerdicts(after, after)).toEqual([]);
});

test('a type that was not judged before is new', () => {
	expect(findNewVerdicts(assessed(), assessed('open'))).toHaveLength(1);
});

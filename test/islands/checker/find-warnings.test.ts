import { expect, test } from 'vitest';
import { noAnswers } from '../../../src/domain/answers/answers.ts';
import { answerSheet } from '../../../src/domain/assess/answer-sheet.ts';
import { judgeRequirements } from '../../../src/domain/assess/judge-requirements.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { findWarnings } from '../../../src/islands/checker/find-warnings.ts';
import { inventRequirement } from '../../support/invented.ts';

const warning = { step: 'sign', text: 'Do not sign yet.' };
const gates = ['vetting', 'credit', 'other'].map((id) => inventRequirement(id, { decidedBy: 'vendor' }));

/** What is warned of with these answers; the contract is due once vetting and credit are passed. */
function warningsFor(
	other: Record<string, string>,
	contract: Partial<Requirement> = {},
	notYet = { sign: warning.text },
) {
	const late = inventRequirement('contract', { after: ['vetting', 'credit'], step: 'sign', ...contract });
	const answers = { ...noAnswers, other };
	const findings = judgeRequirements([...gates, late], answerSheet(answers, { members: {} }));
	return findWarnings({ findings }, answers, notYet);
}

test('nothing is warned of before a gate is talked about', () => {
	expect(warningsFor({})).toEqual([]);
	expect(warningsFor({ other: 'no' })).toEqual([]);
	expect(warningsFor({ vetting: 'unknown' })).toEqual([]);
});

test('whoever has said something of a gate that is not passed is warned', () => {
	expect(warningsFor({ vetting: 'no' })).toEqual([{ ...warning, isTooEarly: false }]);
	expect(warningsFor({ credit: 'no' })).toEqual([{ ...warning, isTooEarly: false }]);
});

test('a gate that is passed does not bring the next one near', () => {
	expect(warningsFor({ vetting: 'yes' })).toEqual([]);
});

test('whoever has done it already is told so, whatever is said of the gate', () => {
	expect(warningsFor({ contract: 'yes' })).toEqual([{ ...warning, isTooEarly: true }]);
});

test('once the gates are passed there is nothing to warn of', () => {
	expect(warningsFor({ vetting: 'yes', credit: 'yes', contract: 'yes' })).toEqual([]);
	expect(warningsFor({ vetting: 'yes', credit: 'yes' }, { strength: 'recommended' })).toEqual([]);
});

test('a step without a warning has none', () => {
	expect(warningsFor({ vetting: 'no' }, { step: 'another' })).toEqual([]);
	expect(warningsFor({ vetting: 'no' }, { step: undefined })).toEqual([]);
});

test('advice is no step that could come too early', () => {
	expect(warningsFor({ vetting: 'no' }, { strength: 'recommended' })).toEqual([]);
});

test('one answered question of several is enough', () => {
	const both = inventRequirement('vetting', {
		requires: {
			all: [
				{ question: 'a', in: ['yes'] },
				{ question: 'b', in: ['yes'] },
			],
		} as never,
	});
	const late = inventRequirement('contract', { after: ['vetting'], step: 'sign' });
	const answers = { ...noAnswers, other: { b: 'no' } };
	const findings = judgeRequirements([both, late], answerSheet(answers, { members: {} }));
	expect(findWarnings({ findings }, answers, { sign: warning.text })).toHaveLength(1);
});

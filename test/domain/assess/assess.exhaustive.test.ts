import { expect, test } from 'vitest';
import { type Assessment, assess } from '../../../src/domain/assess/assess.ts';
import { decideVerdict, type VerdictKind } from '../../../src/domain/assess/decide-verdict.ts';
import { officeQuestion } from '../../../src/domain/condition/evaluate-condition.ts';
import { compareDay, type Day } from '../../../src/domain/date/partial-date.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { answering, program, ruleDays, shiftDay } from '../../support/program.ts';

/**
 * Follows the checker: on each day it answers the first question in every possible way, until nothing is asked.
 * The days are those on which a rule begins or ends, with the day before and the day after, and one today.
 */
function* walk(day: Day, other: Record<string, string> = {}, office: string[] = []): Generator<Assessment> {
	const assessment = assess(program, answering(other, office), day);
	yield assessment;
	const [question] = assessment.ask;
	if (question === undefined) return;
	if (question === officeQuestion) {
		yield* walk(day, other, ['DE']);
		yield* walk(day, other, ['US']);
		return;
	}
	for (const answer of program.questions[question]?.answers ?? []) {
		yield* walk(day, { ...other, [question]: answer }, office);
	}
}

const days = [
	...new Set([...ruleDays.flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]), '2026-11-20']),
].toSorted();

test('every case that the checker can lead to has one verdict a partner type, with its sources', {
	timeout: 300_000,
}, () => {
	let cases = 0;
	const verdicts = new Set<VerdictKind>();
	const decisive = new Set<string>();
	const judged = new Set<string>();
	const asked = new Set<string>();
	for (const day of days) {
		for (const assessment of walk(day)) {
			cases++;
			if (assessment.partnerTypes.map(({ partnerType }) => partnerType).join() !== partnerTypeIds.join()) {
				expect.fail(`${day}: not one verdict a partner type`);
			}
			for (const question of assessment.ask) asked.add(question);
			for (const type of assessment.partnerTypes) {
				verdicts.add(type.verdict);
				for (const id of type.decisive.map(({ requirement }) => requirement.id)) decisive.add(id);
				for (const { requirement } of type.findings) judged.add(requirement.id);
				if (type.verdict === 'silent') continue;
				if (type.sources.length === 0) expect.fail(`${day}: ${type.partnerType} is ${type.verdict} without a source`);
				const isLate = type.sources.every((id) => compareDay(day, program.sources[id]?.date ?? day) === 'before');
				if (isLate && !type.flags.includes('inferred')) {
					expect.fail(`${day}: ${type.partnerType} rests on later sources alone and does not say so`);
				}
				if (type.change.length > 0 !== (type.verdict === 'missing')) {
					expect.fail(`${day}: ${type.partnerType} is ${type.verdict} with the change ${type.change.join()}`);
				}
				if (type.verdict === 'undecided' && type.ask.length === 0) {
					expect.fail(`${day}: ${type.partnerType} is undecided but asks nothing`);
				}
			}
		}
	}
	console.log(`${cases} cases on ${days.length} days`);
	expect(cases).toBeGreaterThan(10_000);
	expect([...verdicts].toSorted()).toEqual(['closed', 'disputed', 'missing', 'open', 'silent', 'undecided', 'waiting']);
	expect([...asked].toSorted()).toEqual([...Object.keys(program.questions), officeQuestion].toSorted());
	expect([...judged].toSorted()).toEqual(Object.keys(program.requirements).toSorted());
	const recommended = Object.values(program.requirements).filter(({ strength }) => strength === 'recommended');
	const neverDecisive = Object.keys(program.requirements).filter((id) => !decisive.has(id));
	expect(neverDecisive.filter((id) => !recommended.some((each) => each.id === id))).toEqual([]);
});

test('the findings alone reproduce the verdict', () => {
	for (const day of ruleDays) {
		for (const { partnerTypes } of walk(day)) {
			for (const { verdict, intake, stage, findings, ask } of partnerTypes) {
				if (ask.includes('csp-status')) continue;
				expect(decideVerdict(intake, stage, findings).verdict).toBe(verdict);
			}
			break;
		}
	}
});

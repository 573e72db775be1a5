import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerProps } from '../../../src/components/checker/checker-props.ts';
import { splitChecker } from '../../../src/components/checker/split-checker.ts';
import { unknownAnswer } from '../../../src/domain/assess/answer-sheet.ts';
import { assess } from '../../../src/domain/assess/assess.ts';
import { type Facts, statusQuestion } from '../../../src/domain/assess/rules-of-day.ts';
import { officeQuestion } from '../../../src/domain/condition/evaluate-condition.ts';
import { listAsked } from '../../../src/domain/requirement/list-asked.ts';
import { addRest } from '../../../src/islands/rest/add-rest.ts';
import { answering, program, ruleDays } from '../../support/program.ts';

const whole = checkerProps('en', '');
const { props, rest } = splitChecker(whole);
const presentSince = props.presentSince ?? '';
const factsOf = (given: typeof whole) => ({ ...given.facts, sources: given.sources }) as unknown as Facts;
const [known, all] = [factsOf(props), factsOf(whole)];

/** Any answers of a newcomer, who alone is judged without the rest. */
const answers = fc
	.tuple(
		fc.record(
			Object.fromEntries(
				Object.entries(program.questions)
					.filter(([id]) => id !== statusQuestion)
					.map(([id, question]) => [id, fc.constantFrom(...question.answers, unknownAnswer)]),
			),
			{ requiredKeys: [] },
		),
		fc.subarray(['DE', 'TW', 'US'], { maxLength: 1 }),
	)
	.map(([other, office]) => answering(other as Record<string, string>, office));

describe('the checker before its rest', () => {
	const days = [presentSince, whole.buildDay, ...ruleDays.filter((day) => day > whole.buildDay), '2030-01-01'];

	test('judges every day from its first one on as with all facts', () => {
		fc.assert(
			fc.property(answers, fc.constantFrom(...days), (given, asOf) => {
				expect(assess(known, given, asOf)).toEqual(assess(all, given, asOf));
			}),
		);
	});

	test('judges the day before otherwise, which is why it does not', () => {
		const before = new Date(Date.parse(presentSince) - 86_400_000).toISOString().slice(0, 10);
		expect(assess(known, answering({}), before)).not.toEqual(assess(all, answering({}), before));
	});

	test('has the words and the sources of all that it judges', () => {
		for (const asOf of days) {
			const cited = assess(known, answering({}), asOf).partnerTypes.flatMap(({ findings, intake }) => [
				...(intake === undefined ? [] : [intake]),
				...findings.map(({ requirement }) => {
					expect(Object.keys(props.texts.requirements)).toContain(requirement.id);
					return requirement;
				}),
			]);
			const sources = cited.flatMap(({ citations }) => citations.map(({ source }) => source));
			expect(sources.filter((id) => props.sources[id] === undefined)).toEqual([]);
		}
	});

	test('has the words of every question that it can ask, and not of those that only former rules ask', () => {
		const worded = Object.keys(props.texts.questions);
		fc.assert(
			fc.property(answers, fc.constantFrom(...days), (given, asOf) => {
				const { ask } = assess(known, given, asOf);
				expect(ask.filter((question) => !worded.includes(question))).toEqual([]);
			}),
		);
		const unasked = Object.keys(whole.texts.questions).filter((question) => !worded.includes(question));
		const asked = Object.values(props.facts.requirements).flatMap(listAsked);
		expect(unasked).not.toEqual([]);
		expect(unasked.filter((question) => asked.includes(question))).toEqual([]);
	});

	test('has the members of blocs only where some rule asks for an office', () => {
		const isAsked = Object.values(props.facts.requirements).flatMap(listAsked).includes(officeQuestion);
		expect(Object.keys(props.facts.blocs).length > 0).toBe(isAsked);
	});

	test('has all with its rest, in the same order', () => {
		const { presentSince: _, ...joined } = addRest(props, rest);
		expect(joined).toEqual(whole);
		expect(Object.keys(joined.facts.requirements)).toEqual(Object.keys(whole.facts.requirements));
	});
});

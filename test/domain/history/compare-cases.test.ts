import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers.ts';
import { unknownAnswer } from '../../../src/domain/assess/answer-sheet.ts';
import { assess } from '../../../src/domain/assess/assess.ts';
import { dateOf } from '../../../src/domain/claim/edge.ts';
import { firstDayOf } from '../../../src/domain/date/partial-date.ts';
import {
	type CaseComparison,
	type CompareFacts,
	compareCases,
	isUnchanged,
	type RequirementChange,
} from '../../../src/domain/history/compare-cases.ts';
import { listCaseChanges, markChange } from '../../../src/domain/history/list-case-changes.ts';
import { listChanges } from '../../../src/domain/history/list-changes.ts';
import { judgePair } from '../../../src/domain/market/judge-pair.ts';
import { tableFacts } from '../../../src/domain/market/table-facts.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { answering, program, ruleDays, shiftDay } from '../../support/program.ts';
import { timesAsMany } from '../../support/times-as-many.ts';

const facts: CompareFacts = { ...program, tables: program.marketTables.map(tableFacts) };
const marks = listChanges(program).map(markChange);

/** Days on which rules change, those before them, and the ends of all we know. */
const day = fc.constantFrom(
	...new Set([...ruleDays, ...ruleDays.map((each) => shiftDay(each, -1)), '2010-01-01', '2026-11-20']),
);
const places = fc.subarray(['DE', 'GB', 'TW', 'NO', 'RU', 'AQ'], { maxLength: 3 });
const answers: fc.Arbitrary<Answers> = fc
	.tuple(
		fc.record(
			Object.fromEntries(
				Object.entries(program.questions).map(([id, question]) => [
					id,
					fc.constantFrom(...question.answers, unknownAnswer),
				]),
			),
			{ requiredKeys: [] },
		),
		places,
		places,
	)
	.map(([other, office, target]) => ({ ...answering(other as Record<string, string>, office), target }));

const typeOf = ({ partnerTypes }: CaseComparison, type: string) => {
	const found = partnerTypes.find(({ partnerType }) => partnerType === type);
	if (found === undefined) throw new Error(`There is no partner type "${type}".`);
	return found;
};
const idsOf = (changes: readonly RequirementChange[]) =>
	changes.map(({ kind, before, after }) => [kind, before?.requirement.id, after?.requirement.id]);

describe('for any answers and two days', () => {
	test('a day compared with itself shows no change', () => {
		fc.assert(
			fc.property(answers, day, (given, asOf) => {
				expect(isUnchanged(compareCases(facts, given, asOf, asOf))).toBe(true);
			}),
		);
	});

	test('the comparison the other way round is the same one mirrored', () => {
		fc.assert(
			fc.property(answers, day, day, (given, from, to) => {
				expect(compareCases(facts, given, to, from)).toEqual(mirror(compareCases(facts, given, from, to)));
			}),
		);
	});

	test('every verdict is the one that judging that day alone gives', () => {
		fc.assert(
			fc.property(answers, day, day, (given, from, to) => {
				const { partnerTypes, pairs } = compareCases(facts, given, from, to);
				expect(partnerTypes.map(({ before }) => before)).toEqual(assess(program, given, from).partnerTypes);
				expect(partnerTypes.map(({ after }) => after)).toEqual(assess(program, given, to).partnerTypes);
				expect(pairs).toHaveLength(given.office.length * given.target.length);
				for (const { before, after } of pairs) {
					expect(before).toEqual(judgePair(facts.tables, before.office, before.target, from));
					expect(after).toEqual(judgePair(facts.tables, before.office, before.target, to));
				}
			}),
		);
	});

	test('what is asked on the later day is what was asked before, with each change applied', () => {
		fc.assert(
			fc.property(answers, day, day, (given, from, to) => {
				for (const { before, after, requirements } of compareCases(facts, given, from, to).partnerTypes) {
					const ids = new Set(before.findings.map(({ requirement }) => requirement.id));
					for (const change of requirements) {
						if (change.before !== undefined) expect(ids.delete(change.before.requirement.id)).toBe(true);
						if (change.after !== undefined) ids.add(change.after.requirement.id);
					}
					expect(ids).toEqual(new Set(after.findings.map(({ requirement }) => requirement.id)));
				}
			}),
		);
	});

	test('the dated list names the change behind every requirement that came, went or was replaced, and behind every other intake', () => {
		fc.assert(
			fc.property(answers, day, day, (given, one, other) => {
				const [from, to] = one < other ? [one, other] : [other, one];
				const listed = listCaseChanges(marks, given, from, to).map(({ id }) => id);
				const changes = listChanges(program).filter(({ id }) => listed.includes(id));
				for (const { partnerType, isIntakeOther, requirements } of compareCases(facts, given, from, to).partnerTypes) {
					const named = (kind: string) =>
						changes.filter((change) => change.kind === kind && change.partnerTypes.includes(partnerType));
					if (isIntakeOther) expect(named('intake')).not.toEqual([]);
					for (const { kind, before, after } of requirements) {
						if (kind === 'moved') continue;
						const topic = (after ?? before)?.requirement.topic;
						const topics = named('requirement').map(
							(change) => change.kind === 'requirement' && (change.after ?? change.before)?.topic,
						);
						expect(topics).toContain(topic);
					}
				}
			}),
		);
	});

	test('a requirement of both days is named as moved where its state or its standing is other, and else not at all', () => {
		fc.assert(
			fc.property(answers, day, day, (given, from, to) => {
				for (const { before, after, requirements } of compareCases(facts, given, from, to).partnerTypes) {
					const named = new Map(requirements.map((change) => [change.after?.requirement.id, change.kind]));
					for (const now of after.findings) {
						const then = before.findings.find(({ requirement }) => requirement === now.requirement);
						if (then === undefined) continue;
						const isOther = then.state !== now.state || then.standing !== now.standing;
						if (isOther || then.dispute === now.dispute) {
							expect(named.get(now.requirement.id)).toBe(isOther ? 'moved' : undefined);
						}
					}
				}
			}),
			{ numRuns: timesAsMany(5) },
		);
	});

	test('a verdict on which no source speaks for one of the days is untold, and never called the same or changed', () => {
		fc.assert(
			fc.property(answers, day, day, (given, from, to) => {
				const { partnerTypes, pairs } = compareCases(facts, given, from, to);
				for (const { before, after, outcome } of [...partnerTypes, ...pairs]) {
					const isSilent = before.verdict === 'silent' || after.verdict === 'silent';
					expect(outcome).toBe(isSilent ? 'untold' : before.verdict === after.verdict ? 'same' : 'changed');
				}
			}),
		);
	});
});

describe('a case', () => {
	test('of a newcomer to direct bill shows the closing of 2018 with the intake as its reason', () => {
		const compared = typeOf(
			compareCases(facts, answering({ 'csp-status': 'new' }), '2017-11-01', '2018-03-01'),
			'direct-bill',
		);
		expect(compared).toMatchObject({ outcome: 'changed', isIntakeOther: true });
		expect(compared.after.verdict).toBe('closed');
	});

	test('shows which requirement took the place of another', () => {
		const given = answering({ 'csp-status': 'direct-bill' });
		const replaced = ruleDays.flatMap((each) =>
			typeOf(compareCases(facts, given, shiftDay(each, -1), each), 'direct-bill').requirements.filter(
				({ kind }) => kind === 'replaced',
			),
		);
		expect(idsOf(replaced)).not.toEqual([]);
		for (const { before, after } of replaced) {
			expect(before?.requirement.topic).toBe(after?.requirement.topic);
			expect(before?.requirement.id).not.toBe(after?.requirement.id);
		}
	});

	test('names a place that left the market table, with the edition of each day', () => {
		const given: Answers = { ...answering({}, ['DE']), target: ['RU'] };
		const { pairs } = compareCases(facts, given, '2021-05-01', '2026-11-20');
		expect(pairs).toHaveLength(1);
		expect(pairs[0]).toMatchObject({
			outcome: 'changed',
			before: { verdict: 'other-market', tableDate: '2021-04-15' },
			after: { verdict: 'no-longer-listed' },
		});
	});

	test('is told of another currency, but not where a table leaves the cell blank', () => {
		const edition = (date: string, currency: string) => ({
			id: date,
			date,
			sources: [],
			markets: [{ id: 'one', places: [{ code: 'TW', currency }] }],
		});
		const tables = [edition('2016-01-01', 'TWD'), edition('2020-01-01', 'USD'), edition('2022-01-01', 'not-stated')];
		const given: Answers = { ...answering({}, ['TW']), target: ['TW'] };
		const isOther = (from: string, to: string) =>
			compareCases({ ...facts, tables }, given, from, to).pairs[0]?.isCurrencyOther;
		expect(isOther('2017-01-01', '2021-01-01')).toBe(true);
		expect(isOther('2021-01-01', '2023-01-01')).toBe(false);
		expect(isOther('2017-01-01', '2018-01-01')).toBe(false);
		expect(isOther('2015-01-01', '2017-01-01')).toBe(false);
	});

	test.each(partnerTypeIds)('before the first period no source tells of the intake of %s', (id) => {
		const [first] = program.partnerTypes[id].intake;
		if (first === undefined) throw new Error(`${id} has no intake.`);
		const begins = firstDayOf(dateOf(first.from));
		const compared = typeOf(compareCases(facts, answering({ 'csp-status': 'new' }), shiftDay(begins, -1), begins), id);
		expect(compared.isIntakeOther).toBe(first.state !== 'unknown');
	});

	test('before every source is untold, not unchanged', () => {
		const { partnerTypes } = compareCases(facts, answering({}), '2001-01-01', '2002-01-01');
		expect(new Set(partnerTypes.map(({ outcome }) => outcome))).toEqual(new Set(['untold']));
	});
});

function mirror({ from, to, partnerTypes, pairs }: CaseComparison): CaseComparison {
	return {
		from: to,
		to: from,
		partnerTypes: partnerTypes.map((type) => ({
			...type,
			before: type.after,
			after: type.before,
			requirements: type.requirements.map(mirrorChange),
		})),
		pairs: pairs.map((pair) => ({ ...pair, before: pair.after, after: pair.before })),
	};
}

function mirrorChange(change: RequirementChange): RequirementChange {
	switch (change.kind) {
		case 'came':
			return { kind: 'went', before: change.after, after: undefined };
		case 'went':
			return { kind: 'came', before: undefined, after: change.before };
		default:
			return { ...change, before: change.after, after: change.before };
	}
}

import { describe, expect, test } from 'vitest';
import type { Program } from '../../../src/domain/program/program.ts';
import { listFirst } from '../../../src/domain/requirement/list-first.ts';
import { listRequirements } from '../../../src/domain/requirement/list-requirements.ts';
import { listSeries } from '../../../src/domain/requirement/list-series.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';

function requirement(id: string, topic: string, from: string, until?: string, more: object = {}): Requirement {
	const period = { from, ...(until !== undefined && { until }) };
	return {
		id,
		topic,
		...period,
		partnerType: 'direct-bill',
		stage: 'enroll',
		after: [],
		...more,
	} as unknown as Requirement;
}

const plan = requirement('plan', 'support-plan', '2019-03-20', '2025-10-01', { after: ['credit-check'] });
const requirements = [
	plan,
	requirement('revenue-new', 'revenue', '2025-10-01'),
	requirement('revenue-old', 'revenue', '2020-10-29', '2025-10-01'),
	requirement('check', 'credit-check', '2019-03-20', '2025-10'),
	requirement('check-earlier', 'credit-check', '2018-08-31', '2019-03-20'),
	requirement('check-later', 'credit-check', '2025-10-01'),
	requirement('check-to-stay', 'credit-check', '2019-03-20', undefined, { stage: 'stay' }),
	requirement('check-of-others', 'credit-check', '2019-03-20', undefined, { partnerType: 'distributor' }),
];
const program = {
	requirements: Object.fromEntries(requirements.map((each) => [each.id, each])),
	partnerTypes: { 'direct-bill': { topics: ['revenue', 'credit-check', 'support-plan'] } },
} as unknown as Program;
const ids = (list: readonly Requirement[]) => list.map(({ id }) => id);

describe('what a partner type asks on a day', () => {
	test.each([
		['2020-10-28', ['check', 'plan']],
		['2020-10-29', ['revenue-old', 'check', 'plan']],
		['2025-10-01', ['revenue-new', 'check-later']],
	])('on %s is %j, in the order of its topics', (day, expected) => {
		expect(ids(listRequirements(program, 'direct-bill', 'enroll', day))).toEqual(expected);
	});

	test('is one thing of newcomers and another of those authorized', () => {
		expect(ids(listRequirements(program, 'direct-bill', 'stay', '2020-01-01'))).toEqual(['check-to-stay']);
	});
});

test('what has to be passed first is of the same partner type, stage and time', () => {
	expect(ids(listFirst(program, plan))).toEqual(['check']);
	expect(listFirst(program, requirements[1] as Requirement)).toEqual([]);
});

test('a gate that begins in the time of a requirement comes first too, and so does one without an end', () => {
	const always = requirement('always', 'support-plan', '2016-11', undefined, { after: ['credit-check'] });
	expect(ids(listFirst(program, always))).toEqual(['check', 'check-earlier', 'check-later']);
});

test('a series is oldest first, and series follow their first members', () => {
	expect(listSeries(requirements).map(ids)).toEqual([
		['plan'],
		['revenue-old', 'revenue-new'],
		['check-earlier', 'check', 'check-later'],
		['check-to-stay'],
		['check-of-others'],
	]);
});

test('names that only together spell the same do not make a series', () => {
	const one = requirement('one', 'plan', '2019', undefined, { stage: 'stay', partnerType: 'a' });
	const other = requirement('other', 'yplan', '2020', undefined, { stage: 'sta', partnerType: 'a' });
	expect(listSeries([one, other]).map(ids)).toEqual([['one'], ['other']]);
});

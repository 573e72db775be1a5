import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../../src/domain/history/lay-out-timeline.ts';
import type { HistoryFacts } from '../../../src/domain/history/list-changes.ts';
import type { Intake } from '../../../src/domain/partner-type/partner-type.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';

/** Two years of 365 days: a day is 100 / 730 of the axis, rounded to hundredths. */
const today = '2022-12-31';

function layOut(requirements: Requirement[], intake: Intake[] = [], day = today) {
	const { partnerTypes } = inventFacts({ intake });
	const facts: HistoryFacts = {
		partnerTypes,
		requirements: Object.fromEntries(requirements.map((each) => [each.id, each])),
		facts: {},
		marketTables: [
			{ id: 'first', date: '2021-07-02', markets: [], citations: [] },
			{ id: 'second', date: '2022-07', markets: [], citations: [] },
		] as unknown as HistoryFacts['marketTables'],
		terms: {},
		disputes: {},
	} as unknown as HistoryFacts;
	return layOutTimeline(facts, day);
}

const laneOf = (timeline: ReturnType<typeof layOut>) =>
	timeline.lanes.find(({ partnerType }) => partnerType === 'direct-bill');
const first = inventRequirement('first', { from: '2021-01-01', until: '2021-12-31' });

describe('the axis', () => {
	test('runs from the first day of the oldest year to the last of the newest', () => {
		const { years, today: now } = layOut([first]);
		expect(years).toEqual([
			{ year: 2021, at: 0 },
			{ year: 2022, at: 50 },
		]);
		expect(now).toBe(99.86);
	});

	test('is the asked year alone where nothing has changed yet', () => {
		expect(layOut([], [], '2022-07-02')).toMatchObject({ years: [{ year: 2022, at: 0 }], today: 49.86 });
	});

	test('has every edition of the table, a month at its first day', () => {
		expect(layOut([first]).tables).toEqual([
			{ date: '2021-07-02', at: 24.93 },
			{ date: '2022-07', at: 74.79 },
		]);
	});
});

describe('bars of intake', () => {
	test('join where the state and how it is known go on, and end at the asked day', () => {
		const intake = [
			inventIntake({ from: '2021-01-01', until: '2021-03-01' }),
			inventIntake({ from: '2021-03-01', until: '2022-01-01' }),
			inventIntake({ from: '2022-01-01', until: '2022-03-01', certainty: 'inferred' }),
			inventIntake({ from: '2022-03-01', until: '2022-05-01', state: 'closed', certainty: 'inferred' }),
			inventIntake({ from: '2022-05-01', state: 'open' }),
		];
		expect(laneOf(layOut([first], intake))?.bars).toEqual([
			{ state: 'open', isStated: true, start: 0, end: 50 },
			{ state: 'open', isStated: false, start: 50, end: 58.08 },
			{ state: 'closed', isStated: false, start: 58.08, end: 66.44 },
			{ state: 'open', isStated: true, start: 66.44, end: 99.86 },
		]);
	});

	test('of one state apart in time do not join', () => {
		const intake = [
			inventIntake({ from: '2021-01-01', until: '2021-03-01' }),
			inventIntake({ from: '2021-04-01', until: '2021-05-01' }),
		];
		expect(laneOf(layOut([first], intake))?.bars.map(({ start, end }) => [start, end])).toEqual([
			[0, 8.08],
			[12.33, 16.44],
		]);
	});

	test('show nothing of what is announced for later', () => {
		const intake = [
			inventIntake({ from: '2021-01-01', until: '2022-07-02' }),
			inventIntake({ from: '2022-07-02', state: 'closed' }),
		];
		const { bars } = laneOf(layOut([first], intake, '2022-07-01')) ?? {};
		expect(bars).toEqual([{ state: 'open', isStated: true, start: 0, end: 74.79 }]);
		expect(laneOf(layOut([first], intake, '2022-07-02'))?.bars).toHaveLength(2);
	});
});

test('the time in which an undated change lies stands once, from either side', () => {
	const edge = { date: '2022-01-01', notBefore: '2021-12-01' };
	const intake = [
		inventIntake({ from: '2021-01-01', until: edge }),
		inventIntake({ from: edge, until: { date: '2022-03-01', notBefore: '2022-02-01' }, state: 'closed' }),
		inventIntake({ from: { date: '2022-03-01' } }),
	];
	expect(laneOf(layOut([first], intake))?.windows).toEqual([
		{ start: 45.75, end: 50 },
		{ start: 54.25, end: 58.08 },
	]);
});

describe('marks', () => {
	const said = inventRequirement('said', { from: '2022-03-01', dating: 'said' });
	const effective = inventRequirement('effective', { from: '2022-03-01' });
	const stay = inventRequirement('stay', { from: '2022-05-01', stage: 'stay' });
	const other = inventRequirement('other', { from: '2022-06-01', partnerType: 'distributor' });

	test('stand once a date, in order, for what newcomers to the type are asked', () => {
		expect(laneOf(layOut([effective, stay, other, first]))?.marks).toEqual([
			{ at: 0, date: '2021-01-01', isDated: true },
			{ at: 49.86, date: '2021-12-31', isDated: true },
			{ at: 58.08, date: '2022-03-01', isDated: true },
		]);
	});

	test('are dated where one of the changes is', () => {
		const isDated = (...requirements: Requirement[]) =>
			laneOf(layOut(requirements))?.marks.map((mark) => [mark.date, mark.isDated]);
		expect(isDated(said)).toEqual([['2022-03-01', false]]);
		expect(isDated(said, effective)).toEqual([['2022-03-01', true]]);
	});
});

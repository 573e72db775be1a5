import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../../src/domain/history/lay-out-timeline.ts';
import { program } from '../../support/program.ts';

const timeline = layOutTimeline(program, '2026-11-20');
const laneOf = (partnerType: string) => {
	const lane = timeline.lanes.find((each) => each.partnerType === partnerType);
	if (lane === undefined) throw new Error(`There is no lane of ${partnerType}.`);
	return lane;
};

test('spans whole years, from that of the oldest date to that of the asked day', () => {
	expect(timeline.years.map(({ year }) => year)).toEqual([
		2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
	]);
	expect(timeline.years[0]?.at).toBe(0);
	expect(timeline.today).toBeGreaterThan(98);
});

describe('a lane', () => {
	test('leaves no hole and never overlaps', () => {
		for (const { bars, partnerType } of timeline.lanes) {
			const starts = bars.slice(1).map(({ start }) => start);
			expect(starts, partnerType).toEqual(bars.slice(0, -1).map(({ end }) => end));
		}
	});

	test('ends at the asked day', () => {
		for (const { bars } of timeline.lanes) expect(bars.at(-1)?.end).toBe(timeline.today);
	});

	test('tells what is worked out from what a source says', () => {
		expect(laneOf('direct-bill').bars.map(({ state, isStated }) => `${state} ${isStated}`)).toEqual([
			'open false',
			'open true',
			'closed true',
			'open true',
			'later-step true',
		]);
	});

	test('shows once the time in which an undated change lies', () => {
		expect(laneOf('direct-bill').windows).toHaveLength(1);
	});

	test('shows nothing that begins after the asked day', () => {
		const before = layOutTimeline(program, '2018-01-01').lanes.flatMap(({ bars }) => bars);
		expect(before.every(({ end }) => end <= 100)).toBe(true);
		expect(before.some(({ state }) => state === 'closed')).toBe(false);
	});
});

test('marks each date on which requirements for newcomers changed once', () => {
	for (const { marks } of timeline.lanes) {
		expect(new Set(marks.map(({ date }) => date)).size).toBe(marks.length);
	}
	expect(laneOf('direct-bill').marks.find(({ date }) => date === '2025-10-01')).toMatchObject({ isDated: true });
});

test('marks every edition of the market table', () => {
	expect(timeline.tables.map(({ date }) => date)).toEqual(program.marketTables.map(({ date }) => date));
});

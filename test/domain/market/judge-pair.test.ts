import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../src/domain/market/judge-pair.ts';
import { marketTables, placeCodes } from '../../support/market-tables.ts';

/**
 * A second reading of the three tables, from the raw transcription of the sources and without any of the
 * guide's own code: code → the name of its group, and code → its currency.
 */
interface RawCountry {
	code: string;
	currency?: string | null;
	legacyCurrency?: string;
}
const raw = JSON.parse(readFileSync('test/content/fixtures/market-tables.json', 'utf8')) as Record<
	string,
	{ group: string; countries: RawCountry[] }[]
>;
const rows = new Map<string, RawCountry & { group: string }>();
for (const [edition, groups] of Object.entries(raw)) {
	for (const { group, countries } of groups) {
		for (const country of countries) rows.set(`${edition} ${country.code}`, { ...country, group });
	}
}
const rowOf = (edition: string, code: string) => rows.get(`${edition} ${code}`);
const groupOf = (edition: string, code: string) => rowOf(edition, code)?.group;

const editions = ['2016-11', '2021-04', '2023-08'];

function expectedVerdict(edition: string | undefined, office: string, target: string): string {
	if (edition === undefined) return 'silent';
	for (const place of [office, target]) {
		if (groupOf(edition, place) !== undefined) continue;
		if (editions.some((each) => each < edition && groupOf(each, place))) return 'no-longer-listed';
		if (editions.some((each) => each > edition && groupOf(each, place))) return 'not-yet-listed';
		return 'not-listed';
	}
	return groupOf(edition, office) === groupOf(edition, target) ? 'same-market' : 'other-market';
}

const days: [day: string, edition: string | undefined, why: string][] = [
	['2016-10-31', undefined, 'the day before the first edition'],
	['2016-11-01', '2016-11', 'the first day of the month that dates the first edition'],
	['2016-12-01', '2016-11', 'the day after that month'],
	['2021-04-14', '2016-11', 'the day before the second edition'],
	['2021-04-15', '2021-04', 'the day of the second edition'],
	['2023-08-16', '2021-04', 'the day before the third edition'],
	['2023-08-17', '2023-08', 'the day of the third edition'],
	['2026-11-20', '2023-08', 'a day long after'],
];

describe('every pair of places', () => {
	test.each(days)('on %s is judged by the edition %s: %s', (day, edition) => {
		const wrong: string[] = [];
		for (const office of placeCodes) {
			for (const target of placeCodes) {
				const finding = judgePair(marketTables, office, target, day);
				const wanted = expectedVerdict(edition, office, target);
				const row = edition === undefined ? undefined : rowOf(edition, target);
				const currency = row && (row.currency ?? 'not-stated');
				if (finding.verdict !== wanted) wrong.push(`${office} → ${target}: ${finding.verdict}, not ${wanted}`);
				if (finding.currency !== currency) wrong.push(`${target}: billed in ${finding.currency}, not ${currency}`);
				if (finding.legacyCurrency !== row?.legacyCurrency) wrong.push(`${target}: ${finding.legacyCurrency}`);
				if (finding.tableId !== edition) wrong.push(`${office} → ${target}: answered by ${finding.tableId}`);
				const isCited = finding.sources.length > 0;
				if (isCited !== (edition !== undefined)) wrong.push(`${office} → ${target}: sources ${finding.sources}`);
			}
		}
		expect(wrong.slice(0, 10)).toEqual([]);
	});

	test('reads the same 140, 243 and 242 codes in the same markets as the transcription', () => {
		for (const edition of editions) {
			const markets = (lists: readonly (readonly string[])[]) =>
				lists.map((codes) => [...new Set(codes)].toSorted().join(' ')).toSorted();
			const held = marketTables
				.find(({ id }) => id === edition)
				?.markets.map((each) => each.places.map(({ code }) => code));
			expect(markets(held ?? [])).toEqual(
				markets(raw[edition]?.map((each) => each.countries.map(({ code }) => code)) ?? []),
			);
		}
		const counts = editions.map((edition) => placeCodes.filter((code) => groupOf(edition, code) !== undefined).length);
		expect(counts).toEqual([140, 243, 242]);
	});
});

describe('a place is judged by its own row alone', () => {
	test.each([
		['GI', '2016-12-01', 'not-yet-listed', 'Gibraltar does not inherit from the United Kingdom'],
		['GG', '2016-12-01', 'not-yet-listed', 'nor Guernsey'],
		['GL', '2016-12-01', 'not-yet-listed', 'nor Greenland from Denmark'],
		['AX', '2016-12-01', 'not-yet-listed', 'nor Åland from Finland'],
		['GP', '2016-12-01', 'not-yet-listed', 'nor Guadeloupe from France'],
		['CW', '2023-08-17', 'other-market', 'Curaçao is in Latin America, whatever the Netherlands are'],
		['GF', '2023-08-17', 'other-market', 'French Guiana is in Latin America, whatever France is'],
		['NC', '2023-08-17', 'other-market', 'New Caledonia is in the Africa market'],
		['BY', '2023-08-17', 'no-longer-listed', 'Belarus does not inherit from its neighbours'],
	])('%s on %s, from Germany: %s (%s)', (target, day, verdict) => {
		expect(judgePair(marketTables, 'DE', target, day).verdict).toBe(verdict);
	});

	test.each([
		['CN', 'HK'],
		['CN', 'TW'],
		['HK', 'TW'],
		['KP', 'KR'],
		['CU', 'PR'],
		['RU', 'BY'],
		['US', 'PR'],
	])('%s and %s do not share a market by being neighbours', (office, target) => {
		expect(judgePair(marketTables, office, target, '2026-11-20').verdict).not.toBe('same-market');
	});
});

describe('what an answer says beside the verdict', () => {
	test('names the edition that last listed a place, and cites both', () => {
		expect(judgePair(marketTables, 'DE', 'RU', '2026-11-20')).toMatchObject({
			verdict: 'no-longer-listed',
			tableDate: '2023-08-17',
			sources: ['copy-regional-markets-2023-08-17', 'de-regional-markets-2021-04-15'],
			flags: ['stale', 'inferred'],
			unlisted: [{ place: 'RU', verdict: 'no-longer-listed', listedIn: { id: '2021-04', date: '2021-04-15' } }],
		});
	});

	test('names the edition that lists a place later', () => {
		expect(judgePair(marketTables, 'DE', 'CN', '2022-01-01')).toMatchObject({
			verdict: 'not-yet-listed',
			unlisted: [{ place: 'CN', listedIn: { id: '2023-08' } }],
		});
	});

	test('rests on its own edition alone where no other lists the place, and is then not worked out', () => {
		expect(judgePair(marketTables, 'DE', 'IR', '2023-09-01')).toMatchObject({
			verdict: 'not-listed',
			sources: ['copy-regional-markets-2023-08-17'],
			flags: [],
		});
	});

	test('judges by the office where neither place is listed, and tells of both', () => {
		const finding = judgePair(marketTables, 'RU', 'IR', '2026-11-20');
		expect(finding.verdict).toBe('no-longer-listed');
		expect(finding.unlisted.map(({ place }) => place)).toEqual(['RU', 'IR']);
	});

	test('before the first edition names the nearest, which does not answer', () => {
		expect(judgePair(marketTables, 'TW', 'TW', '2010-01-01')).toMatchObject({
			verdict: 'silent',
			tableId: undefined,
			tableDate: undefined,
			nearest: { id: '2016-11', date: '2016-11' },
			sources: [],
			flags: [],
			unlisted: [],
		});
	});

	test('is silent without any table', () => {
		expect(judgePair([], 'TW', 'JP', '2026-11-20')).toMatchObject({ verdict: 'silent', nearest: undefined });
	});

	test.each([
		['2024-08-17', [], 'the same day of the next year is not over a year'],
		['2024-08-18', ['stale'], 'the day after is'],
		['2016-11-15', ['inferred'], 'a day inside the month that dates the table'],
		['2017-11-30', [], 'a month counts from its last day'],
		['2017-12-01', ['stale'], 'and is stale the day after a year'],
	])('on %s carries the flags %j: %s', (day, flags) => {
		expect(judgePair(marketTables, 'TW', 'TW', day).flags).toEqual(flags);
	});

	test('tells a blank cell from a place that is not listed', () => {
		expect(judgePair(marketTables, 'IT', 'VA', '2026-11-20').currency).toBe('not-stated');
		expect(judgePair(marketTables, 'IT', 'IR', '2026-11-20').currency).toBeUndefined();
	});

	test('tells what older, license-based offers are billed in', () => {
		expect(judgePair(marketTables, 'BR', 'BR', '2026-11-20')).toMatchObject({ currency: 'BRL', legacyCurrency: 'USD' });
	});
});

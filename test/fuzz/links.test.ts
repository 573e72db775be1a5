import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { answerKeys } from '../../src/catalog/answer-keys.ts';
import { namedPlaces } from '../../src/catalog/place-names.ts';
import { decodeAnswers, encodeAnswers, type KnownParts, longestFragment } from '../../src/domain/answers/answers.ts';
import { writeLink } from '../../src/domain/answers/write-link.ts';
import { isDay } from '../../src/domain/date/partial-date.ts';
import { chooseLocale } from '../../src/i18n/choose-locale.ts';
import { locales } from '../../src/i18n/locales.ts';
import { mendPath } from '../../src/i18n/mend-path.ts';
import { indexNames, searchNames } from '../../src/i18n/name-search/search-names.ts';
import { placeCodes } from '../support/market-tables.ts';
import { expectCleanPrototypes, hugeText, inputs, inTime, nastyText, withSlip } from './nasty.ts';

const places = new Set(placeCodes);
const keys = answerKeys();
const known: KnownParts = { isPlace: (code) => places.has(code), keys };

afterAll(expectCleanPrototypes);

const place = fc.constantFrom(...placeCodes);
const placeList = fc
	.array(fc.oneof({ weight: 4, arbitrary: place }, nastyText), { maxLength: 8 })
	.map((list) => list.join(','));
const day = fc.oneof(
	fc.constantFrom(
		'2019-04-01',
		'2026-11-20',
		'2024-02-29',
		'2023-02-29',
		'0000-00-00',
		'9999-12-31',
		'2024-1-1',
		'+002024-01-01',
	),
	nastyText,
);
const questionPart = fc
	.constantFrom(...Object.keys(keys))
	.chain((key) =>
		fc.oneof(fc.constantFrom(...(keys[key] ?? ['2019-04-01'])), nastyText).map((value) => `${key}=${value}`),
	);
const part: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: questionPart },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('office', 'target'), placeList).map((pair) => pair.join('=')) },
	{ weight: 2, arbitrary: day.map((each) => `date=${each}`) },
	{ weight: 1, arbitrary: fc.oneof(fc.constantFrom('1', '2', ''), nastyText).map((each) => `v=${each}`) },
	{ weight: 1, arbitrary: fc.oneof(fc.constantFrom('0123456789ab', 'abc'), nastyText).map((each) => `data=${each}`) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.constantFrom('2026-11-20', ''),
				nastyText,
				fc.constantFrom('direct-bill.missing.m0a1b', 'distributor.open', 'x'),
			)
			.map(([asOf, code, verdict]) => `seen=${asOf}.${code},${verdict}`),
	},
	{ weight: 2, arbitrary: fc.tuple(nastyText, nastyText).map((pair) => pair.join('=')) },
	{ weight: 1, arbitrary: nastyText },
);
const parts = fc.array(part, { maxLength: 12 });
const fragment: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: parts.map((list) => list.join('&')) },
	{ weight: 3, arbitrary: withSlip(parts.map((list) => list.join('&'))) },
	{ weight: 1, arbitrary: parts.map((list) => `#${list.map(safelyEncoded).join('&')}`) },
	{ weight: 1, arbitrary: nastyText },
);

describe('a link that anybody may have written', () => {
	test('gives answers that the guide knows, a problem for the rest, and a link that reads the same', () => {
		fc.assert(fc.property(fragment, checkDecoded), { numRuns: inputs * 0.5 });
	});

	test('is read quickly however long it is', () => {
		fc.assert(
			fc.property(
				fc.tuple(fragment, hugeText).map((each) => each.join('&office=')),
				checkDecoded,
			),
			{ numRuns: inputs * 0.005 },
		);
	});

	test('loses none of its good parts to the broken ones around them', () => {
		const bad = nastyText
			.map((text) => text.replaceAll(/[&#]/g, ''))
			.filter((text) => !/^(v|date|office|target|type)=|%/.test(text));
		fc.assert(
			fc.property(
				fc.array(bad, { maxLength: 3 }),
				fc.array(bad, { maxLength: 3 }),
				place,
				place,
				(before, after, office, target) => {
					const good = `date=2019-04-01&office=${office}&target=${target}&type=direct-bill`;
					const text = [...before, good, ...after].join('&');
					const { answers } = inTime(() => decodeAnswers(text, known));
					if (text.length > longestFragment) return;
					expect(answers).toMatchObject({ date: '2019-04-01', office: [office], target: [target] });
					expect(answers.other['type']).toBe('direct-bill');
				},
			),
			{ numRuns: inputs * 0.1 },
		);
	});

	test('cut at any place by a program, still gives nothing that it did not say', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(place, { minLength: 2, maxLength: 20 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(list, share) => {
					const whole = encodeAnswers({ office: list, target: list, other: {} });
					const { answers } = decodeAnswers(whole.slice(0, Math.floor(whole.length * share)), known);
					expect(list).toEqual(expect.arrayContaining([...answers.office, ...answers.target]));
				},
			),
			{ numRuns: inputs * 0.05 },
		);
	});
});

describe('what a browser has kept', () => {
	test('is read like a link, only longer', () => {
		expect(() =>
			fc.assert(
				fc.property(fragment, (text) => {
					inTime(() => decodeAnswers(text, known, 100_000));
				}),
				{ numRuns: inputs * 0.1 },
			),
		).not.toThrow();
	});

	test('chooses a language of the guide, whatever it says and whatever the browser wants', () => {
		fc.assert(
			fc.property(fc.option(nastyText), fc.array(nastyText, { maxLength: 5 }), (stored, wanted) => {
				expect(locales).toContain(inTime(() => chooseLocale(stored, wanted)));
			}),
			{ numRuns: inputs * 0.1 },
		);
	});
});

test('an address that was not found is mended to one of this site or not at all', () => {
	const segment = fc.oneof(
		nastyText,
		fc.constantFrom('EN', 'zh-TW', 'ZH_cn', 'guide', 'markets', 'TW', '..', '.', 'index.html'),
	);
	fc.assert(
		fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
			const { pathname } = new URL(`https://guide.example/${segments.join('/').toWellFormed()}`);
			const mended = inTime(() => mendPath(pathname));
			if (mended === undefined) return;
			expect(new URL(mended, 'https://guide.example').origin).toBe('https://guide.example');
		}),
		{ numRuns: inputs * 0.1 },
	);
});

describe('the search for a place', () => {
	const index = indexNames(namedPlaces('en'), {});

	test('answers any text in time, with places that there are', () => {
		const query = fc.oneof(
			{ weight: 9, arbitrary: nastyText },
			{ weight: 1, arbitrary: withSlip(fc.constantFrom('Taiwan', 'Côte d’Ivoire', '臺灣', 'United States')) },
		);
		fc.assert(
			fc.property(query, (text) => {
				for (const { id } of inTime(() => searchNames(index, text))) expect(places.has(id)).toBe(true);
			}),
			{ numRuns: inputs * 0.005 },
		);
	});

	test('answers a text of any length in time', () => {
		expect(() =>
			fc.assert(
				fc.property(hugeText, (text) => {
					inTime(() => searchNames(index, text));
				}),
				{ numRuns: Math.min(inputs * 0.001, 3000) },
			),
		).not.toThrow();
	});
});

function checkDecoded(text: string): void {
	const { answers, problems } = inTime(() => decodeAnswers(text, known));
	for (const side of [answers.office, answers.target]) {
		expect(side.every((code) => places.has(code))).toBe(true);
		expect(new Set(side).size).toBe(side.length);
	}
	if (answers.date !== undefined) expect(isDay(answers.date)).toBe(true);
	for (const [key, value] of Object.entries(answers.other)) {
		expect(Object.hasOwn(keys, key)).toBe(true);
		if (keys[key]) expect(keys[key]).toContain(value);
	}
	expect(Object.getPrototypeOf(answers.other)).toBe(Object.prototype);
	for (const { found } of problems) expect(found.length).toBeLessThan(62);
	const { text: link, leftOut } = writeLink(answers);
	expect(link.length).toBeLessThan(longestFragment);
	const isWhole = leftOut.office + leftOut.target + leftOut.other.length === 0;
	if (isWhole) expect(decodeAnswers(link, known)).toEqual({ answers, problems: [] });
}

/** Half a character cannot be escaped. */
function safelyEncoded(text: string): string {
	return text
		.split('=')
		.map((each) => encodeURIComponent(each.toWellFormed()))
		.join('=');
}

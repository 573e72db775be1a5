import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Answers,
	decodeAnswers,
	encodeAnswers,
	type KnownParts,
	longestFragment,
	noAnswers,
} from '../../../src/domain/answers/answers.ts';
import { placeCodes } from '../../support/market-tables.ts';

const places = new Set(placeCodes);
const known: KnownParts = {
	isPlace: (code) => places.has(code),
	keys: { type: ['direct-bill', 'distributor'], 'customer-name': null },
};
const decode = (fragment: string) => decodeAnswers(fragment, known);

const someAnswers: fc.Arbitrary<Answers> = fc.record(
	{
		date: fc
			.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10)),
		office: fc.uniqueArray(fc.constantFrom(...placeCodes), { maxLength: 60 }),
		target: fc.uniqueArray(fc.constantFrom(...placeCodes), { maxLength: 60 }),
		other: fc.record(
			{ type: fc.constantFrom('direct-bill', 'distributor'), 'customer-name': fc.string({ maxLength: 40 }) },
			{ requiredKeys: [] },
		) as fc.Arbitrary<Record<string, string>>,
	},
	{ requiredKeys: ['office', 'target', 'other'] },
) as fc.Arbitrary<Answers>;

describe('encodeAnswers', () => {
	test('writes the version, then the keys in alphabetical order', () => {
		expect(
			encodeAnswers({
				date: '2019-04-01',
				office: ['TW', 'SG'],
				target: ['MY', 'JP'],
				other: { type: 'direct-bill', 'customer-name': 'A & B = C' },
			}),
		).toBe('v=1&customer-name=A%20%26%20B%20%3D%20C&date=2019-04-01&office=TW,SG&target=MY,JP&type=direct-bill');
	});

	test('writes nothing where nothing is answered', () => {
		expect(encodeAnswers(noAnswers)).toBe('');
	});

	test('does not choke on half a character', () => {
		expect(() => encodeAnswers({ ...noAnswers, other: { 'customer-name': '\ud800' } })).not.toThrow();
	});

	test('stays under the limit even with every place on both sides', () => {
		const all = encodeAnswers({
			date: '2026-11-20',
			office: placeCodes,
			target: placeCodes,
			other: { type: 'direct-bill' },
		});
		expect(all.length).toBeLessThan(longestFragment);
	});
});

describe('round trip', () => {
	test('what is written is read again, whole and in the reader’s order', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				expect(decode(encodeAnswers(answers))).toEqual({ answers, problems: [] });
			}),
		);
	});

	test('the same answers give the same text, whatever order they were read in', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const text = encodeAnswers(answers);
				const keys = text.split('&').map((part) => part.split('=')[0]);
				expect(keys.slice(1)).toEqual(keys.slice(1).toSorted());
				const shuffled = text.split('&').toReversed().join('&');
				expect(encodeAnswers(decode(shuffled).answers)).toBe(text);
			}),
		);
	});
});

describe('bad input', () => {
	test('is told part by part, and drops nothing else', () => {
		expect(decode('#v=2&date=2019-02-30&office=TW,XX,sg,&target=MY&hello&x=%&type=thief&colour=red&target=JP')).toEqual(
			{
				answers: { office: ['TW', 'SG'], target: ['MY'], other: {} },
				problems: [
					{ kind: 'unknown-version', found: 'v=2' },
					{ kind: 'no-day', found: 'date=2019-02-30' },
					{ kind: 'unknown-place', found: 'XX' },
					{ kind: 'unreadable', found: 'office=TW,XX,sg,' },
					{ kind: 'unreadable', found: 'hello' },
					{ kind: 'unreadable', found: 'x=%' },
					{ kind: 'unreadable', found: 'type=thief' },
					{ kind: 'unknown-key', found: 'colour=red' },
					{ kind: 'twice', found: 'target=JP' },
				],
			},
		);
	});

	test.each(['', '#', '&', '&&&', '#&'])('%j says nothing, and is no problem', (fragment) => {
		expect(decode(fragment)).toEqual({ answers: noAnswers, problems: [] });
	});

	test('an empty list is told', () => {
		expect(decode('v=1&office=').problems).toEqual([{ kind: 'unreadable', found: 'office=' }]);
	});

	test.each(['ß', 'ıs', 'ﬁ', 'T', 'TWN', 'T W', '台灣', '__proto__'])('%s is no place', (code) => {
		expect(decode(`office=${encodeURIComponent(code)}`)).toEqual({
			answers: noAnswers,
			problems: [{ kind: 'unknown-place', found: code }],
		});
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like any unknown one', (key) => {
		const { answers, problems } = decode(`${key}=polluted`);
		expect(answers).toEqual(noAnswers);
		expect(problems).toEqual([{ kind: 'unknown-key', found: `${key}=polluted` }]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('reads commas that a mail program has escaped', () => {
		expect(decode('office=TW%2CSG%2cJP').answers.office).toEqual(['TW', 'SG', 'JP']);
	});

	test('reads a long text up to its last whole part, and tells of the rest', () => {
		const { answers, problems } = decode(`v=1&office=TW&customer-name=${'x'.repeat(3000)}&target=JP`);
		expect(answers).toEqual({ office: ['TW'], target: [], other: {} });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ kind: 'too-long' });
		expect(problems[0]?.found).toMatch(/^customer-name=x+…$/);
	});

	test('never throws, whatever it meets, and what it read can be written and read again', () => {
		const parts = fc.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom(
					'office=',
					'target=TW',
					'date=2019-02-30',
					'%',
					'%E0%A4%A',
					'&',
					'=',
					',',
					'v=1',
					'%00',
					'\ud800',
				),
				fc.tuple(fc.constantFrom('office', 'target', 'date', 'type', 'v'), fc.string()).map((pair) => pair.join('=')),
			),
		);
		fc.assert(
			fc.property(parts, (each) => {
				const { answers, problems } = decode(each.join('&'));
				expect(decode(encodeAnswers(answers))).toEqual({ answers, problems: [] });
				for (const { found } of problems) expect(found.length).toBeLessThan(100);
			}),
		);
	});
});

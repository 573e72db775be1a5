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
import { shortCode } from '../../../src/domain/answers/link-text.ts';
import type { Seen } from '../../../src/domain/answers/seen.ts';
import { writeLink } from '../../../src/domain/answers/write-link.ts';
import { unknownAnswer } from '../../../src/domain/assess/answer-sheet.ts';
import { verdictKinds } from '../../../src/domain/assess/verdict-kind.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { program } from '../../support/program.ts';

/** Every place that a reader can choose. */
const placeCodes = Object.keys(program.places);
const places = new Set(placeCodes);
const questions = Object.entries(program.questions).map(
	([id, { answers }]) => [id, [...answers, unknownAnswer]] as const,
);
const known: KnownParts = {
	isPlace: (code) => places.has(code),
	keys: { type: partnerTypeIds, 'customer-name': null, ...Object.fromEntries(questions) },
};
const decode = (fragment: string) => decodeAnswers(fragment, known);

/** Long lists shrink slowly: after so many milliseconds a failure is told as it was found. */
const patience = { interruptAfterTimeLimit: 5_000 };

/** A whole interview, with the longest answers. */
const everyQuestion = Object.fromEntries(
	questions.map(([id, answers]) => [id, answers.toSorted((a, b) => b.length - a.length)[0] as string]),
);

const anyAnswers = fc.record({
	date: fc.constantFrom(undefined, '2019-04-01'),
	office: fc.uniqueArray(fc.constantFrom(...placeCodes), { maxLength: placeCodes.length, size: 'max' }),
	target: fc.uniqueArray(fc.constantFrom(...placeCodes), { maxLength: placeCodes.length, size: 'max' }),
	other: fc.record(
		{
			'customer-name': fc.string({ unit: 'grapheme', maxLength: 900 }),
			...Object.fromEntries(questions.map(([id, answers]) => [id, fc.constantFrom(...answers)])),
		},
		{ requiredKeys: [] },
	),
}) as fc.Arbitrary<Answers>;

const anySeen: fc.Arbitrary<Seen> = fc.record({
	data: fc.stringMatching(/^[0-9a-f]{12}$/),
	asOf: fc.constantFrom('2018-08-31', '2026-11-20'),
	verdicts: fc.uniqueArray(
		fc.record({
			partnerType: fc.constantFrom(...partnerTypeIds),
			verdict: fc.constantFrom(...verdictKinds),
			states: fc.dictionary(fc.stringMatching(/^[a-z0-9]{4}$/), fc.constantFrom('met', 'unmet', 'open'), {
				maxKeys: 40,
				noNullPrototype: true,
			}),
		}),
		{ selector: ({ partnerType }) => partnerType, minLength: 1 },
	),
});

describe('a link', () => {
	test('is shorter than the limit whatever is answered, names whole places only, and tells what it leaves out', () => {
		fc.assert(
			fc.property(anyAnswers, fc.option(anySeen, { nil: undefined }), (answers, seen) => {
				const { text, leftOut } = writeLink(answers, seen);
				expect(text.length).toBeLessThan(longestFragment);
				const { answers: read, problems } = decode(text);
				expect(problems).toEqual([]);
				expect(read.date).toBe(answers.date);
				for (const side of ['office', 'target'] as const) {
					expect(read[side]).toEqual(answers[side].slice(0, answers[side].length - leftOut[side]));
				}
				expect([...Object.keys(read.other), ...leftOut.other].toSorted()).toEqual(
					Object.keys(answers.other).toSorted(),
				);
				for (const [key, value] of Object.entries(read.other)) expect(answers.other[key]?.toWellFormed()).toBe(value);
			}),
			patience,
		);
	});

	test('leaves nothing out that fits', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { leftOut } = writeLink(answers);
				const isWhole = leftOut.office + leftOut.target + leftOut.other.length === 0;
				expect(isWhole).toBe(writeLink(answers, undefined, Infinity).text.length < longestFragment);
			}),
			patience,
		);
	});

	test('has room for every place on both sides, the day and a wish', () => {
		const { leftOut } = writeLink({
			date: '2026-11-20',
			office: placeCodes,
			target: placeCodes,
			other: { type: 'direct-bill' },
		});
		expect(leftOut).toEqual({ office: 0, target: 0, other: [], seen: 'nothing' });
	});

	test('of a whole interview on a day, with every place on both sides, leaves out a few customers, from the end', () => {
		const { text, leftOut } = writeLink({
			date: '2026-11-20',
			office: placeCodes,
			target: placeCodes,
			other: everyQuestion,
		});
		expect(leftOut).toMatchObject({ office: 0, other: [] });
		expect(leftOut.target).toBeGreaterThan(0);
		expect(leftOut.target).toBeLessThan(placeCodes.length / 2);
		expect(decode(text).answers.target).toEqual(placeCodes.slice(0, placeCodes.length - leftOut.target));
		expect(decode(text).answers.other).toEqual(everyQuestion);
	});

	test('takes an answer whose key is a word of the language', () => {
		expect(writeLink({ ...noAnswers, other: { constructor: 'yes' } }).text).toBe('v=1&constructor=yes');
	});

	test('leaves out a long answer whole and keeps the shorter ones', () => {
		const { text, leftOut } = writeLink({
			...noAnswers,
			office: ['TW'],
			other: { 'customer-name': 'x'.repeat(2500), type: 'distributor' },
		});
		expect(text).toBe('v=1&office=TW&type=distributor');
		expect(leftOut.other).toEqual(['customer-name']);
	});

	test('is filled to the last character, and never beyond', () => {
		const lengths = Array.from({ length: 60 }, (_, index) => {
			const name = 'x'.repeat(longestFragment - 50 + index);
			return writeLink({ ...noAnswers, other: { 'customer-name': name } }).text.length;
		});
		expect(Math.max(...lengths)).toBe(longestFragment - 1);
		expect(lengths.at(-1)).toBe(0);
	});

	test('may be longer where it is kept and not sent', () => {
		const answers = { ...noAnswers, office: placeCodes, target: placeCodes, other: everyQuestion };
		const { text, leftOut } = writeLink(answers, undefined, 20_000);
		expect(leftOut.target).toBe(0);
		expect(decodeAnswers(text, known, 20_000)).toEqual({ answers, problems: [] });
	});
});

describe('what the maker of a link saw', () => {
	const seen: Seen = {
		data: '0123456789ab',
		asOf: '2026-11-20',
		verdicts: [
			{ partnerType: 'direct-bill', verdict: 'missing', states: { a0b1: 'met', c2d3: 'unmet', '0000': 'met' } },
			{ partnerType: 'cloud-germany', verdict: 'closed', states: {} },
		],
	};
	const answers: Answers = { office: ['TW'], target: [], other: { type: 'direct-bill' } };

	test('stands in the link with the version of the facts, in no language', () => {
		const code = shortCode('v=1&office=TW&type=direct-bill');
		expect(writeLink(answers, seen).text).toBe(
			`v=1&data=0123456789ab&office=TW&seen=2026-11-20.${code},direct-bill.missing.m0000a0b1.uc2d3,cloud-germany.closed&type=direct-bill`,
		);
	});

	test('is read again as it was, and is no answer', () => {
		fc.assert(
			fc.property(anyAnswers, anySeen, (someAnswers, someSeen) => {
				const { text, leftOut } = writeLink(someAnswers, someSeen);
				const read = decode(text);
				expect(encodeAnswers(read.answers)).toBe(encodeAnswers(someAnswers));
				if (leftOut.seen === 'nothing' && text !== '') expect(read.seen).toEqual(someSeen);
				if (leftOut.seen === 'states')
					expect(read.seen).toEqual({
						...someSeen,
						verdicts: someSeen.verdicts.map((each) => ({ ...each, states: {} })),
					});
				if (leftOut.seen === 'all') expect(read.seen).toBeUndefined();
			}),
			patience,
		);
	});

	test('is the first that a full link leaves out: the requirements, then all of it', () => {
		const states = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, index) => [String(index).padStart(4, '0'), 'met' as const]));
		const long = { ...seen, verdicts: [{ ...seen.verdicts[0]!, states: states(480) }] };
		expect(writeLink(answers, long).leftOut.seen).toBe('states');
		const full = { ...answers, office: placeCodes, target: placeCodes.slice(0, 240), other: everyQuestion };
		expect(writeLink(full, seen).leftOut.seen).toBe('all');
	});

	test('does not stand beside answers that are not whole, even where there is room', () => {
		const { text, leftOut } = writeLink({ ...answers, other: { 'customer-name': 'x'.repeat(2500) } }, seen);
		expect(text).toBe('v=1&office=TW');
		expect(leftOut.seen).toBe('all');
	});

	test('of the real facts, with every question answered and ten places a side, fits', () => {
		const requirements = Object.values(program.requirements);
		const real: Seen = {
			...seen,
			verdicts: partnerTypeIds.map((partnerType) => ({
				partnerType,
				verdict: 'undecided',
				states: Object.fromEntries(
					requirements.filter((each) => each.partnerType === partnerType).map(({ id }) => [shortCode(id), 'met']),
				),
			})),
		};
		const case_ = { office: placeCodes.slice(0, 10), target: placeCodes.slice(0, 10), other: everyQuestion };
		expect(writeLink(case_, real).leftOut.seen).toBe('nothing');
	});

	test('names each requirement of the facts by a code of its own', () => {
		const ids = Object.keys(program.requirements);
		expect(new Set(ids.map(shortCode)).size).toBe(ids.length);
	});

	test('is told and kept out where it belongs to other answers', () => {
		const { text } = writeLink(answers, seen);
		const read = decode(text.replace('office=TW', 'office=JP'));
		expect(read.answers).toEqual({ ...answers, office: ['JP'] });
		expect(read.problems).toMatchObject([{ kind: 'other-answers', found: expect.stringMatching(/^seen=2026-11-20/) }]);
		expect(read.seen).toEqual({ data: '0123456789ab', verdicts: [] });
	});

	test('is the same case whatever order and letters the link is written in', () => {
		const { text } = writeLink(answers, seen);
		const shuffled = text.replace('office=TW', 'office=tw').split('&').toReversed().join('&');
		expect(decode(shuffled)).toEqual({ answers, problems: [], seen });
	});

	test.each([
		['data=0123456789ab', []],
		['data=', ['unreadable']],
		['data=0123456789AB!', ['unreadable']],
		['seen=2026-11-20.0000,direct-bill.open', ['no-data-version']],
		['data=%20&seen=2026-11-20.0000,direct-bill.open', ['unreadable', 'no-data-version']],
		['data=0123456789ab&seen=', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20', ['unreadable']],
		['data=0123456789ab&seen=2026-02-30.CODE,direct-bill.open', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.maybe', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,thief.open', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.open,direct-bill.closed', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.open.m123', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.open.x1234', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.open.m1234.u1234', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.CODE,__proto__.constructor', ['unreadable']],
		['data=0123456789ab&seen=2026-11-20.zzzz,direct-bill.open', ['other-answers']],
		['data=0123456789ab&data=0123456789ac', ['twice']],
		['data=0123456789ab&seen=2026-11-20.CODE,direct-bill.open.m1234', []],
	])('%s is told as it deserves, and the answers count', (part, kinds) => {
		const code = shortCode('v=1&office=TW');
		const { answers: read, problems } = decode(`v=1&office=TW&${part.replace('CODE', code)}`);
		expect(read).toEqual({ ...noAnswers, office: ['TW'] });
		expect(problems.map(({ kind }) => kind)).toEqual(kinds);
	});
});

import { describe, expect, test } from 'vitest';
import {
	type Answers,
	decodeAnswers,
	encodeAnswers,
	isAnswerless,
	noAnswers,
} from '../../../src/domain/answers/answers.ts';
import { shortCode, unescapePart } from '../../../src/domain/answers/link-text.ts';
import { isDataVersion, readSeen, writeSeen } from '../../../src/domain/answers/seen.ts';
import { typeKey } from '../../../src/domain/answers/type-key.ts';
import { writeLink } from '../../../src/domain/answers/write-link.ts';

const known = { isPlace: (code: string) => ['TW', 'SG'].includes(code), keys: { note: null, plan: ['yes', 'no'] } };
const read = (text: string, limit?: number) => decodeAnswers(text, known, limit);
const problems = (text: string, limit?: number) => read(text, limit).problems.map(({ kind, found }) => [kind, found]);
const answers = (part: Partial<Answers>): Answers => ({ ...noAnswers, ...part });

test.each([
	[answers({}), true],
	[answers({ other: { plan: 'yes' } }), true],
	[answers({ date: '2021-04-15' }), false],
	[answers({ office: ['TW'] }), false],
	[answers({ target: ['TW'] }), false],
])('the lookup has nothing to answer in %j: %s', (given, expected) => {
	expect(isAnswerless(given)).toBe(expected);
});

describe('a part of a link', () => {
	test.each([
		['without a sign between', 'plan', [['unreadable', 'plan']]],
		['with a key alone', 'plan=', [['unreadable', 'plan=']]],
		['with a broken key', '%E0%A4=yes', [['unreadable', '%E0%A4=yes']]],
		['with a broken value', 'plan=%E0%A4', [['unreadable', 'plan=%E0%A4']]],
		['that nobody reads', 'color=red', [['unknown-key', 'color=red']]],
		['with an answer that is none', 'plan=perhaps', [['unreadable', 'plan=perhaps']]],
		['with a place that is none', 'office=QQ', [['unknown-place', 'QQ']]],
		[
			'with more than a place',
			'office=TWN,1TW,T1',
			[
				['unknown-place', 'TWN'],
				['unknown-place', '1TW'],
				['unknown-place', 'T1'],
			],
		],
		['with a letter that becomes two', 'office=ŉ', [['unknown-place', 'ŉ']]],
		['with no version of facts', 'data=A', [['unreadable', 'data=A']]],
		[
			'that tells what was seen, without a version',
			'seen=2026-01-01.abcd',
			[['no-data-version', 'seen=2026-01-01.abcd']],
		],
		['of a version to come', 'v=2', [['unknown-version', 'v=2']]],
	])('%s is told as it was found', (_, text, expected) => {
		expect(problems(text)).toEqual(expected);
		expect(read(text).answers).toEqual(noAnswers);
	});

	test('may have spaces around its places, and names each once', () => {
		expect(read('office=%20tw%20,SG,TW').answers.office).toEqual(['TW', 'SG']);
	});

	test('stands behind one sign at most, and only at the beginning', () => {
		expect(read('#plan=yes').answers.other).toEqual({ plan: 'yes' });
		expect(read('note=a#b').answers.other).toEqual({ note: 'a#b' });
	});

	test('is shown with sixty signs at most', () => {
		expect(problems('x'.repeat(60))).toEqual([['unreadable', 'x'.repeat(60)]]);
		expect(problems('x'.repeat(61))).toEqual([['unreadable', `${'x'.repeat(60)}…`]]);
	});

	test('is read to the last sign of the limit, and what is cut is told without what joined it', () => {
		const text = 'note=a&plan=yes';
		expect(problems(text, text.length)).toEqual([]);
		expect(problems(text, text.length - 1)).toEqual([['too-long', 'plan=yes']]);
		expect(problems('note=a&b&plan=yes', 10)).toEqual([
			['too-long', 'plan=yes'],
			['unreadable', 'b'],
		]);
		expect(read(text, 3)).toEqual({ answers: noAnswers, problems: [{ kind: 'too-long', found: text }] });
	});

	test('that names the version of the facts alone tells of no verdict', () => {
		expect(read('data=abcd1234&plan=yes')).toStrictEqual({
			answers: answers({ other: { plan: 'yes' } }),
			problems: [],
			seen: { data: 'abcd1234', verdicts: [] },
		});
		expect(read('plan=yes')).toStrictEqual({ answers: answers({ other: { plan: 'yes' } }), problems: [] });
	});
});

describe('what the maker of a link saw', () => {
	const text = 'v=1&plan=yes';
	const code = shortCode(text);
	const seen = {
		data: 'abcd',
		asOf: '2026-01-01',
		verdicts: [{ partnerType: 'direct-bill', verdict: 'missing', states: { abcd: 'met', efgh: 'met', ijkl: 'open' } }],
	} as const;

	test('is written and read like this', () => {
		const written = `2026-01-01.${code},direct-bill.missing.mabcdefgh.oijkl`;
		expect(writeSeen(seen, text)).toBe(written);
		expect(readSeen(written, text)).toEqual({ asOf: seen.asOf, verdicts: seen.verdicts });
		expect(writeSeen({ data: 'abcd', verdicts: [] }, text)).toBe(`.${code}`);
	});

	test.each([
		['nothing', ''],
		['no verdict', `2026-01-01.${code}`],
		['no day', `2026-02-30.${code},direct-bill.open`],
		['no code', '2026-01-01,direct-bill.open'],
		['more than a code', `2026-01-01.${code}.more,direct-bill.open`],
		['a partner type that is none', `2026-01-01.${code},emperor.open`],
		['a verdict that is none', `2026-01-01.${code},direct-bill.perhaps`],
		['a partner type twice', `2026-01-01.${code},direct-bill.open,direct-bill.closed`],
		['one good and one broken verdict', `2026-01-01.${code},direct-bill.open,distributor.perhaps`],
		['states that end in the middle', `2026-01-01.${code},direct-bill.open.mabcde`],
		['a state that is none', `2026-01-01.${code},direct-bill.open.xabcd`],
		['something before a state', `2026-01-01.${code},direct-bill.open.xmabcd`],
		['a state without requirements', `2026-01-01.${code},direct-bill.open.m`],
		['a requirement in two states', `2026-01-01.${code},direct-bill.open.mabcd.uabcd`],
	])('is not read where it holds %s', (_, written) => {
		expect(readSeen(written, text)).toBe('unreadable');
	});

	test('is not taken for other answers', () => {
		expect(readSeen(writeSeen(seen, text), 'v=1&plan=no')).toBe('other-answers');
	});

	test('names a version of four to sixty-four letters and digits', () => {
		const is = (text: string) => isDataVersion(text);
		expect(['abcd', 'x'.repeat(64), 'a1b2c3'].map(is)).toEqual([true, true, true]);
		expect(['abc', 'x'.repeat(65), 'ABCD', 'ab-cd', '-abcd', 'abcd-', ''].map(is)).toEqual(Array(7).fill(false));
	});
});

test('a code of four signs is the same wherever it is made', () => {
	const texts = ['', 'a', 'direct-bill-revenue-2025'];
	expect(texts.map(shortCode)).toEqual(texts.map(fnv));
	// Short ones are filled up in front.
	for (let number = 0; number < 3000; number++) expect(shortCode(`id-${number}`)).toMatch(/^[0-9a-z]{4}$/);
});

/** The same by its definition (FNV-1a, 32 bits), in numbers without end. */
function fnv(text: string): string {
	let hash = 0x811c9dc5n;
	for (const sign of text) hash = ((hash ^ BigInt(sign.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
	return (hash % 36n ** 4n).toString(36).padStart(4, '0');
}

test('what is not escaped as it should be is no text', () => {
	expect(unescapePart('%E0%A4%A')).toBeUndefined();
	expect(unescapePart('a%20b')).toBe('a b');
});

describe('a written link', () => {
	test('has each key with a meaning of its own once, whatever stands among the answers', () => {
		const other = { v: '9', date: 'x', office: 'x', target: 'x', data: 'x', seen: 'x', [typeKey]: 'direct-bill' };
		expect(encodeAnswers(answers({ other }))).toBe('v=1&type=direct-bill');
	});

	test('is shorter than the limit, not as long', () => {
		const given = answers({ other: { plan: 'yes' } });
		expect(writeLink(given, undefined, 'v=1&plan=yes'.length + 1).text).toBe('v=1&plan=yes');
		expect(writeLink(given, undefined, 'v=1&plan=yes'.length).text).toBe('');
	});

	test('that says nothing brings nothing along of what was seen', () => {
		const seen = { data: 'abcd', asOf: '2026-01-01', verdicts: [] };
		expect(writeLink(noAnswers, seen)).toEqual({
			text: '',
			leftOut: { office: 0, target: 0, other: [], seen: 'nothing' },
		});
	});

	test('with room for all of what was seen but one sign leaves the states out, and tells it', () => {
		const given = answers({ other: { plan: 'yes' } });
		const verdicts = [{ partnerType: 'direct-bill', verdict: 'open', states: { abcd: 'met' } }] as const;
		const seen = { data: 'abcd', asOf: '2026-01-01', verdicts };
		const whole = writeLink(given, seen).text;
		expect(writeLink(given, seen, whole.length + 1)).toMatchObject({ text: whole, leftOut: { seen: 'nothing' } });
		const brief = writeLink(given, seen, whole.length);
		expect(brief.leftOut.seen).toBe('states');
		expect(brief.text).toBe(whole.replace('.mabcd', ''));
		expect(writeLink(given, seen, brief.text.length)).toMatchObject({
			text: 'v=1&plan=yes',
			leftOut: { seen: 'all' },
		});
	});

	test('that leaves out a place of either side, or an answer, brings nothing along of what was seen', () => {
		const seen = { data: 'abcd', asOf: '2026-01-01', verdicts: [] };
		for (const given of [
			answers({ office: ['TW', 'SG'] }),
			answers({ target: ['TW', 'SG'] }),
			answers({ other: { note: 'ab', plan: 'yes' } }),
		]) {
			const { length } = encodeAnswers(given);
			expect(writeLink(given, seen, length).leftOut.seen).toBe('all');
		}
	});
});

import fc from 'fast-check';
import { threadTime } from '../support/thread-time.ts';

/** How many inputs one run tries in all. `npm run fuzz` tries millions; INPUTS sets any other number. */
export const inputs = Number(process.env['INPUTS'] ?? 220_000);

/** Milliseconds that reading one input may take. */
export const patience = 50;

/** Pieces that have broken readers before: of addresses, of JSON, of HTML, of scripts, and of Unicode. */
const pieces = [
	'__proto__',
	'constructor',
	'prototype',
	'hasOwnProperty',
	'toString',
	'__proto__[polluted]',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'{{constructor.constructor("alert(1)")()}}',
	'</script',
	'%',
	'%%',
	'%2',
	'%E0%A4%A',
	'%00',
	'%2C',
	'%26',
	'%3D',
	'&',
	'&&',
	'=',
	'==',
	',',
	',,',
	'#',
	'##',
	'?',
	'+',
	'\0',
	'\r\n',
	'null',
	'undefined',
	'NaN',
	'-1',
	'1e999',
	'../../../etc/passwd',
	'//evil.example/',
	'\\\\evil.example\\',
	'ＴＷ',
	'２０２４－０１－０１',
	'ＤＩＲＥＣＴ',
	'：',
	'／',
	'\u202E',
	'\u2066',
	'\u2069',
	'\u200B',
	'\u200D',
	'\uFEFF',
	'\uD800',
	'\uDC00',
	'\uDFFF\uD800',
	'\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
	'İ',
	'ß',
	'ﬀ',
	'ſ',
	'K',
	'\u0345',
	'臺灣',
	'台湾',
	'한국',
	'\u1112\u1161\u11AB',
] as const;

/** A letter under a flood of signs that combine with it. */
const floods = fc
	.tuple(
		fc.constantFrom('a', '台', 'ß', ''),
		fc.constantFrom('\u0301', '\u0308', '\u20DD', '\u0F74', '\u093C'),
		fc.nat({ max: 3000 }),
	)
	.map(([letter, sign, count]) => letter + sign.repeat(count));

/** A text that means harm: noise, known pieces, floods, and the same piece many times over. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...pieces) },
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((each) => each.join('')) },
	{ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
	{ weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
	{
		weight: 1,
		arbitrary: fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat({ max: 200 })).map(([each, count]) => each.repeat(count)),
	},
);

/** Seldom, since each takes its time: thousands of characters. */
export const hugeText: fc.Arbitrary<string> = fc.oneof(
	floods,
	fc
		.tuple(fc.constantFrom(...pieces), fc.nat({ max: 20_000 }))
		.map(([each, count]) => each.repeat(count).slice(0, 200_000)),
);

/** A text with one slip of the fingers: something put in, taken out, or said twice. */
export function withSlip(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.tuple(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 6 }), fc.constantFrom('', ...pieces))
		.map(([whole, place, length, piece]) => {
			const at = Math.floor(place * whole.length);
			return whole.slice(0, at) + piece + whole.slice(at + length);
		});
}

/**
 * Runs something and returns what it gives.
 *
 * @throws where it takes longer than the patience three times over; memory may have to be tidied up once
 */
export function inTime<T>(run: () => T): T {
	for (let attempt = 1; ; attempt++) {
		const start = threadTime();
		const result = run();
		const time = threadTime() - start;
		if (time < patience) return result;
		if (attempt === 3) throw new Error(`took ${Math.round(time)} ms`);
	}
}

/** What nobody but the language itself may have put there. */
const born = new Map(
	[Object.prototype, Array.prototype, String.prototype, Function.prototype].map((each) => [each, keysOf(each)]),
);

/** @throws where a prototype that all objects share has another key than at the beginning */
export function expectCleanPrototypes(): void {
	for (const [prototype, keys] of born) {
		if (keysOf(prototype) !== keys) throw new Error(`a prototype was changed: ${keysOf(prototype)}`);
	}
}

function keysOf(prototype: object): string {
	return Reflect.ownKeys(prototype).map(String).join();
}

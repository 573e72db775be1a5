import { expect, test } from 'vitest';
import { packNames, unpackNames } from '../../../src/islands/market-lookup/other-names.ts';

const known = {
	names: new Map([
		['TW', ['Taiwan', '台灣', 'TWN']],
		['QA', []],
	]),
	script: { 灣: '湾', '\u{20BB7}': '吉' },
};
const packed = '灣湾\u{20BB7}吉\nTW\tTaiwan\t台灣\tTWN\nQA';

test('names are packed a place a line, below the characters in pairs', () => {
	expect(packNames(known)).toBe(packed);
});

test('what is packed is unpacked as it was', () => {
	expect(unpackNames(packed)).toEqual(known);
});

test('nothing is unpacked as nothing, and half a pair as far as it goes', () => {
	expect(unpackNames('')).toEqual({ names: new Map(), script: {} });
	expect(unpackNames('灣')).toEqual({ names: new Map(), script: { 灣: '' } });
});

import { expect, test } from 'vitest';
import { longestFragment } from '../../../src/domain/answers/answers.ts';
import { readReceipt } from '../../../src/islands/checker/read-receipt.ts';

const receipt = { receipt: 'csp-enrollment-guide', fragment: 'v=1&office=TW' };
const read = (content: unknown) => readReceipt(new Blob([JSON.stringify(content)]));

test('the link of a receipt is read, whatever else stands in it', async () => {
	expect(await read({ ...receipt, more: [] })).toBe('v=1&office=TW');
});

test.each([
	['nothing', null],
	['a text', 'v=1'],
	['a list', [receipt]],
	['a file of another program', { ...receipt, receipt: 'other' }],
	['a receipt without a link', { receipt: receipt.receipt }],
	['a link that is no text', { ...receipt, fragment: ['v=1'] }],
	['a link without its version', { ...receipt, fragment: 'office=TW&v=1' }],
])('%s is no receipt', async (_, content) => {
	expect(await read(content)).toBeUndefined();
});

test('a link is as long as any link may be, and no longer', async () => {
	const longest = 'v='.padEnd(longestFragment - 1, 'x');
	expect(await read({ ...receipt, fragment: longest })).toBe(longest);
	expect(await read({ ...receipt, fragment: `${longest}x` })).toBeUndefined();
});

test('what is no JSON or cannot be read is no receipt', async () => {
	expect(await readReceipt(new Blob(['{broken']))).toBeUndefined();
	const unreadable = Object.assign(new Blob(), { text: () => Promise.reject(new Error('gone')) });
	expect(await readReceipt(unreadable)).toBeUndefined();
});

test('a file of more than two million bytes is not even opened', async () => {
	const text = JSON.stringify(receipt);
	expect(await readReceipt(new Blob([text.padEnd(2_000_000)]))).toBe(receipt.fragment);
	expect(await readReceipt(new Blob([text.padEnd(2_000_001)]))).toBeUndefined();
});

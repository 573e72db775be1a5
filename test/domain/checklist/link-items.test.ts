import { describe, expect, test } from 'vitest';
import { linkItems, splitKey } from '../../../src/domain/checklist/link-items.ts';
import type { Step } from '../../../src/domain/step/step.schema.ts';
import { inventStep } from '../../support/invented.ts';

/** Links the steps that are listed, each in the markets named, of all that the program has. */
function link(all: Step[], listed: Record<string, (string | undefined)[]>) {
	const steps = Object.fromEntries(all.map((step) => [step.id, step]));
	const items = linkItems(
		steps,
		Object.entries(listed).flatMap(([id, markets]) =>
			markets.map((market) => ({ step: steps[id] as Step, procedure: 'way', market })),
		),
	);
	return Object.fromEntries(items.map(({ key, after, notBefore }) => [key, [after, notBefore]]));
}
const once = [undefined];

describe('what a step waits for', () => {
	test('is what the program says, each thing once, and never itself', () => {
		const steps = [inventStep('a'), inventStep('b', { after: ['a', 'b', 'a'], notBefore: ['a', 'b'] })];
		expect(link(steps, { a: once, b: once })).toEqual({ a: [[], []], b: [['a'], ['a']] });
	});

	test('is the step of its own market, else the one that is done once', () => {
		const steps = [inventStep('a'), inventStep('b'), inventStep('c', { after: ['a', 'b'] })];
		expect(link(steps, { a: once, b: [undefined, 'japan'], c: ['japan', 'europe'] })).toMatchObject({
			'c@japan': [['a', 'b@japan'], []],
			'c@europe': [['a', 'b'], []],
		});
	});

	test('is the step that holds its work, where that is listed instead', () => {
		const steps = [
			inventStep('form'),
			inventStep('letter', { coveredBy: ['form', 'gone'] }),
			inventStep('send', { after: ['letter'], notBefore: ['letter'] }),
		];
		expect(link(steps, { form: once, letter: once, send: once })).toEqual({
			form: [[], []],
			send: [['form'], ['form']],
		});
		expect(link(steps, { letter: once, send: once })).toEqual({ letter: [[], []], send: [['letter'], ['letter']] });
	});

	test('is what a step of another time waited for, however far back', () => {
		const steps = [
			inventStep('first'),
			inventStep('old', { after: ['first'] }),
			inventStep('older', { after: ['old'] }),
			inventStep('now', { after: ['older'], notBefore: ['older'] }),
		];
		expect(link(steps, { first: once, now: once })).toMatchObject({ now: [['first'], []] });
	});

	test('is nothing where steps of another time wait for each other, or for one that nobody knows', () => {
		const steps = [
			inventStep('one', { after: ['other'] }),
			inventStep('other', { after: ['one'] }),
			inventStep('now', { after: ['one', 'unheard-of'] }),
		];
		expect(link(steps, { now: once })).toEqual({ now: [[], []] });
	});
});

test('a step that two procedures bring stands once, where the first of them has it', () => {
	const [a, b] = [inventStep('a'), inventStep('b')];
	const items = linkItems({ a, b }, [
		{ step: a, procedure: 'first', market: undefined },
		{ step: b, procedure: 'first', market: undefined },
		{ step: a, procedure: 'second', market: undefined },
	]);
	expect(items.map(({ key, procedure }) => [key, procedure])).toEqual([
		['a', 'first'],
		['b', 'first'],
	]);
});

test('a key is a step, or a step in a market', () => {
	expect(splitKey('enroll')).toEqual({ step: 'enroll', market: undefined });
	expect(splitKey('enroll@japan')).toEqual({ step: 'enroll', market: 'japan' });
	expect(splitKey('')).toEqual({ step: '', market: undefined });
});

import { expect, test, vi } from 'vitest';
import { keepAnswers } from '../../src/embed/element-answers.ts';
import { stubWindow } from '../support/browser-globals.ts';

test('the answers of an element are told once a change, whoever made it, until nobody wants to know', () => {
	const answers = keepAnswers('v=1&office=TW', false);
	const told = vi.fn();
	const stop = answers.watch(told);
	expect(answers.value).toBe('v=1&office=TW');
	answers.writeFragment('v=1&office=SG');
	answers.writeFragment('v=1&office=SG');
	answers.openFragment('v=1&office=JP');
	expect(told.mock.calls).toEqual([['v=1&office=SG'], ['v=1&office=JP']]);
	stop();
	answers.writeFragment('');
	expect(told).toHaveBeenCalledTimes(2);
	expect(answers.value).toBe('');
});

test('the island hears of what the page opens, and not of what it has written itself', () => {
	const answers = keepAnswers('', false);
	const heard = vi.fn();
	const stop = answers.watchFragment(heard);
	answers.writeFragment('v=1&office=SG');
	expect(heard).not.toHaveBeenCalled();
	answers.openFragment('v=1&office=JP');
	expect(heard).toHaveBeenCalledTimes(1);
	stop();
	answers.openFragment('v=1');
	expect(heard).toHaveBeenCalledTimes(1);
});

test('two elements keep their answers apart', () => {
	const [first, second] = [keepAnswers('v=1', false), keepAnswers('v=1', false)];
	first.openFragment('v=1&office=JP');
	expect([first.readFragment(), second.readFragment()]).toEqual(['v=1&office=JP', 'v=1']);
});

test('a fragment that belongs to the page leaves the answers in its address alone', () => {
	const place = { hash: '#v=1&office=TW' };
	vi.stubGlobal('location', place);
	vi.stubGlobal('document', { getElementById: () => null });
	const page = stubWindow();
	const answers = keepAnswers('', true);
	const [heard, told] = [vi.fn(), vi.fn()];
	answers.watchFragment(heard);
	answers.watch(told);
	const goTo = (hash: string) => {
		place.hash = hash;
		page.dispatchEvent(new Event('hashchange'));
	};
	goTo('#contact');
	expect([answers.value, answers.readFragment()]).toEqual(['v=1&office=TW', undefined]);
	expect(told).not.toHaveBeenCalled();
	goTo('#v=1&office=SG');
	goTo('');
	expect(told.mock.calls).toEqual([['v=1&office=SG'], ['']]);
	expect(heard).toHaveBeenCalledTimes(3);
	vi.unstubAllGlobals();
});

test('a page that opens at a part of itself brings no answers', () => {
	vi.stubGlobal('location', { hash: '#contact' });
	for (const found of [{}, null]) {
		vi.stubGlobal('document', { getElementById: () => found });
		const answers = keepAnswers('v=1', true);
		expect([answers.value, answers.readFragment()]).toEqual(['', undefined]);
	}
	vi.unstubAllGlobals();
});

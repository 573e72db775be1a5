import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchKept } from '../../../src/islands/storage/watch-kept.ts';
import { stubWindow } from '../../support/browser-globals.ts';

const onChange = vi.fn();
let page: EventTarget;
let stop: () => void;

beforeEach(() => {
	page = stubWindow();
	stop = watchKept('csp-guide:test', onChange);
});
afterEach(() => {
	vi.unstubAllGlobals();
	onChange.mockReset();
});

const changeElsewhere = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
const show = (persisted: boolean) => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('a change of the key in another tab is heard', () => {
	changeElsewhere('csp-guide:test');
	expect(onChange).toHaveBeenCalledTimes(1);
});

test('so is that everything was forgotten at once', () => {
	changeElsewhere(null);
	expect(onChange).toHaveBeenCalledTimes(1);
});

test('a change of another key is not', () => {
	changeElsewhere('csp-guide:other');
	expect(onChange).not.toHaveBeenCalled();
});

test('a tab that comes back as it was looks again; one that is read anew has just looked', () => {
	show(false);
	expect(onChange).not.toHaveBeenCalled();
	show(true);
	expect(onChange).toHaveBeenCalledTimes(1);
});

test('once stopped, nothing is heard', () => {
	stop();
	changeElsewhere('csp-guide:test');
	show(true);
	expect(onChange).not.toHaveBeenCalled();
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { memory, siteStorage } from '../../src/embed/storerooms.ts';
import { answersKey, checklistKey } from '../../src/islands/storage/storage-keys.ts';
import { blockStorage, stubStorage, stubWindow } from '../support/browser-globals.ts';

test('the memory of an element keeps and forgets what is entered, and shares it with no other', () => {
	const [room, other] = [memory(), memory()];
	expect(room.read(checklistKey)).toEqual({ state: 'absent' });
	expect(room.keep(checklistKey, 'marks')).toBe('kept');
	expect(room.read(checklistKey)).toEqual({ state: 'kept', text: 'marks' });
	expect(other.read(checklistKey)).toEqual({ state: 'absent' });
	expect(room.forget(checklistKey)).toBe(true);
	expect(room.read(checklistKey)).toEqual({ state: 'absent' });
});

test('the answers are not kept beside the value of the element, where they would count as somebody else’s', () => {
	const room = memory();
	expect(room.keep(answersKey, 'v=1&office=TW')).toBe('kept');
	expect(room.read(answersKey)).toEqual({ state: 'absent' });
});

test('nobody else changes what the memory of an element holds', () => {
	const onChange = vi.fn();
	const room = memory();
	const stop = room.watch(checklistKey, onChange);
	room.keep(checklistKey, 'marks');
	stop();
	expect(onChange).not.toHaveBeenCalled();
});

describe('elements that share the storage of the site', () => {
	afterEach(() => vi.unstubAllGlobals());

	test('read and forget what the guide or another element has kept, under the same names', () => {
		const kept = stubStorage();
		const [room, other] = [siteStorage(), siteStorage()];
		kept.set(answersKey, 'v=1&office=TW');
		expect(room.read(answersKey)).toEqual({ state: 'kept', text: 'v=1&office=TW' });
		expect(room.keep(checklistKey, 'marks')).toBe('kept');
		expect(other.read(checklistKey)).toEqual({ state: 'kept', text: 'marks' });
		expect(other.forget(checklistKey)).toBe(true);
		expect(kept.has(checklistKey)).toBe(false);
	});

	test('say so where the browser keeps nothing', () => {
		blockStorage();
		const room = siteStorage();
		expect(room.read(checklistKey)).toEqual({ state: 'blocked' });
		expect(room.keep(checklistKey, 'marks')).toBe('blocked');
		expect(room.forget(checklistKey)).toBe(false);
	});

	test('hear of what another one keeps or forgets, of nothing else, and of nothing once they stop', () => {
		stubStorage();
		stubWindow();
		const [room, other] = [siteStorage(), siteStorage()];
		const [own, heard] = [vi.fn(), vi.fn()];
		const stops = [room.watch(checklistKey, own), other.watch(checklistKey, heard)];
		room.keep(checklistKey, 'marks');
		expect(heard).toHaveBeenCalledTimes(1);
		room.keep(answersKey, 'v=1');
		room.forget(answersKey);
		expect(heard).toHaveBeenCalledTimes(1);
		room.forget(checklistKey);
		expect(heard).toHaveBeenCalledTimes(2);
		expect(own).not.toHaveBeenCalled();
		for (const stop of stops) stop();
		room.keep(checklistKey, 'marks');
		other.keep(checklistKey, 'others');
		expect(heard).toHaveBeenCalledTimes(2);
		expect(own).not.toHaveBeenCalled();
	});

	test('hear of other tabs until they stop', () => {
		const page = stubWindow();
		const heard = vi.fn();
		const stop = siteStorage().watch(checklistKey, heard);
		const change = () => page.dispatchEvent(Object.assign(new Event('storage'), { key: checklistKey }));
		change();
		stop();
		change();
		expect(heard).toHaveBeenCalledTimes(1);
	});
});

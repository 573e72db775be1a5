import { expect, test } from 'vitest';
import { memory } from '../../src/embed/storerooms.ts';
import { answersKey, checklistKey } from '../../src/islands/storage/storage-keys.ts';

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

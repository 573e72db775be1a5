import { expect, test } from 'vitest';
import { nameGroup } from '../../../src/islands/checklist/say-group.ts';
import { idOf, listTitles, titleOf } from '../../../src/islands/checklist/say-step.ts';
import { inventedProps as props } from './invented-list.ts';

test.each([
	['a', 'Apply'],
	['a@asia', 'Apply in Asia'],
	['a@mars', 'Apply in mars'],
	['gone', 'gone'],
	['gone@asia', 'gone in Asia'],
])('the step %s is called %s', (key, title) => {
	expect(titleOf(props, key)).toBe(title);
});

test('several steps are quoted, since their titles are whole phrases', () => {
	expect(listTitles(props, ['a', 'b@asia', 'c'])).toBe('“Apply”, “Be vetted in Asia” and “Close”');
});

test('a list is joined as the language does', () => {
	expect(listTitles({ ...props, locale: 'zh-TW' }, ['a', 'b'])).toBe('“Apply”和“Be vetted”');
});

test('an id needs no escaping in a selector', () => {
	expect(idOf({ key: 'a' })).toBe('task-a');
	expect(idOf({ key: 'a@asia' })).toBe('task-a--asia');
});

test.each([
	[undefined, 'Prepare'],
	['asia', 'Prepare in Asia'],
	['mars', 'Prepare in mars'],
])('the group of the market %s is called %s', (market, name) => {
	expect(nameGroup(props, { stage: 'prepare', market })).toBe(name);
});

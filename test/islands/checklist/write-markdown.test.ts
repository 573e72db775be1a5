import { expect, test } from 'vitest';
import type { Checklist, ChecklistItem, ItemState } from '../../../src/domain/checklist/checklist.ts';
import type { ListControl } from '../../../src/islands/checklist/list-control.ts';
import { listViews } from '../../../src/islands/checklist/list-views.ts';
import { writeMarkdown } from '../../../src/islands/checklist/write-markdown.ts';
import { inventItem, inventList } from '../../support/invented.ts';
import { inventedProps } from './invented-list.ts';

const todo: ItemState = { kind: 'todo' };
const cited = { citations: [{ source: 'page' }, { source: 'copy' }, { source: 'page' }] };

function write(
	list: Checklist,
	states: Record<string, ItemState>,
	notes: Record<string, string> = {},
	props = inventedProps,
): string {
	const marks = Object.fromEntries(Object.entries(notes).map(([key, note]) => [key, { note }]));
	const views = listViews(list, new Map(Object.entries(states)), marks);
	return writeMarkdown({ props, views, today: '2026-03-10' } as ListControl, list, '2026-03-02');
}

/** What stands of one step. */
function linesOf(item: ChecklistItem, state: ItemState, note = '', props = inventedProps): string[] {
	const lines = write(inventList(item), { [item.key]: state }, note === '' ? {} : { [item.key]: note }, props).split(
		'\n',
	);
	return lines.slice(lines.indexOf('## Prepare') + 2, -3);
}

test('the list says by itself what it is, group by group', () => {
	const [a, b] = [inventItem('a', cited), inventItem('b@asia', { citations: [{ source: 'copy' }] })];
	const groups: Checklist['groups'] = [
		{ stage: 'prepare', items: [a] },
		{ stage: 'prepare', market: 'asia', items: [b] },
	];
	const states: Record<string, ItemState> = {
		a: { kind: 'done', by: 'mark', on: '2026-03-01' },
		'b@asia': { kind: 'blocked', by: ['a'] },
	};
	expect(write({ ...inventList(), groups }, states)).toBe(`# The Guide · Direct bill

For 2 March 2026, printed 10 March 2026

Version abc1

## Prepare

- [x] Apply · Done · 1 March 2026
  - 2026-01 The page; 2025-12-31 A copy

## Prepare in Asia

- [ ] Be vetted in Asia · Blocked
  - First “Apply”.
  - 2025-12-31 A copy

Not Microsoft. Ask them.
`);
});

test('a step that is done without a day has none', () => {
	const [line] = linesOf(inventItem('a'), { kind: 'done', by: 'mark', on: undefined });
	expect(line).toBe('- [x] Apply · Done');
});

test('documents and the note stand below, and no empty line', () => {
	const item = inventItem('a', { ...cited, after: ['b'], documents: ['seal', 'form'] });
	expect(linesOf(item, { kind: 'done', by: 'mark', on: undefined }, 'call them')).toEqual([
		'- [x] Apply · Too early',
		'  - Before “Be vetted”.',
		'  - Needs the seal and form',
		'  - Note: call them',
		'  - 2026-01 The page; 2025-12-31 A copy',
	]);
});

test('a source that the page does not know is no part of the list', () => {
	const item = inventItem('a', { citations: [{ source: 'gone' }, { source: 'copy' }] });
	expect(linesOf(item, todo)).toEqual(['- [ ] Apply · To do', '  - 2025-12-31 A copy']);
});

test('a step that is not shown is left out', () => {
	const text = writeMarkdown(
		{ props: inventedProps, views: new Map(), today: '2026-03-10' } as unknown as ListControl,
		inventList(inventItem('a')),
		'2026-03-02',
	);
	expect(text).not.toContain('Apply');
});

test('what Markdown or HTML would take for a sign of its own is text', () => {
	const [, note] = linesOf(inventItem('a'), todo, '\\ ` * _ [x] <b> # | ~ - 1.');
	expect(note).toBe('  - Note: \\\\ \\` \\* \\_ \\[x\\] \\<b\\> \\# \\| \\~ - 1.');
});

test.each(['one\ntwo', 'one\r\ntwo', 'one \n\n  two', 'one\r\rtwo'])(
	'the line break of %j stays within the item',
	(text) => {
		expect(linesOf(inventItem('a'), todo, text)[1]).toBe('  - Note: one / two');
	},
);

test('every text of the guide is kept from being read as a sign', () => {
	const props = JSON.parse(
		JSON.stringify(inventedProps).replaceAll(/The Guide|Apply|Prepare|the seal|The page/g, (text) => `*${text}*`),
	);
	const text = write(inventList(inventItem('a', { ...cited, documents: ['seal'] })), { a: todo }, {}, props);
	expect(text.replaceAll('\\*', '').includes('*')).toBe(false);
	expect(text.match(/\\\*/g)).toHaveLength(10);
});

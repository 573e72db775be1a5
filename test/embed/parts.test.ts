import { h, options } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameParts, type PartName, partNames } from '../../src/embed/parts.ts';

const others = vi.fn();
let before: typeof options.vnode;

beforeEach(() => {
	before = options.vnode;
	others.mockReset();
	options.vnode = others;
	nameParts();
});
afterEach(() => {
	if (before === undefined) delete options.vnode;
	else options.vnode = before;
});

/** The part that an element is drawn as. */
function partOf(element: string, className?: string): unknown {
	return (h(element, className === undefined ? {} : { class: className }).props as { part?: string }).part;
}

/** The promise to pages that style what stands inside: the page about embedding lists these names. */
const promised: [PartName, element: string, className?: string][] = [
	['guide', 'div', 'guide'],
	['heading', 'h2'],
	['heading', 'h3'],
	['form', 'form', 'lookup-form'],
	['form', 'fieldset', 'question-card'],
	['form', 'section', 'case'],
	['button', 'button', 'button'],
	['answer', 'div', 'answer-head'],
	['map', 'figure', 'world-map'],
	['verdict', 'article', 'type-card'],
	['steps', 'section', 'task-group'],
	['notice', 'div', 'callout'],
	['notice', 'p', 'answers-notice'],
	['stamp', 'a', 'stamp'],
	['citation', 'p', 'citation'],
	['foot', 'div', 'embed-foot'],
];

describe('what a page may style inside an element', () => {
	test.each(promised)('%s is a %s of the class %s', (part, element, className) => {
		expect(partOf(element, className)).toBe(part);
		if (className !== undefined) expect(partOf(element, `quiet ${className} wide`)).toBe(part);
	});

	test('is all that is promised', () => {
		expect([...new Set(promised.map(([part]) => part))]).toEqual([...partNames]);
	});

	test('is named by its class rather than by its element', () => {
		expect(partOf('h2', 'stamp')).toBe('stamp');
		expect(partOf('h2', 'wide')).toBe('heading');
	});

	test.each([undefined, '', 'wide'])('is no paragraph of the class %j', (className) => {
		expect(partOf('p', className)).toBeUndefined();
		expect(h('p', {}).props).not.toHaveProperty('part');
	});

	test('is no component, whatever class it is given', () => {
		const Component = () => null;
		expect(h(Component, { class: 'stamp' } as object).props).not.toHaveProperty('part');
	});
});

test('whoever listened to Preact before still hears of everything', () => {
	const node = h('p', {});
	expect(others.mock.calls).toEqual([[node]]);
});

test('nobody has to have listened to Preact before', () => {
	delete options.vnode;
	nameParts();
	expect(partOf('h2')).toBe('heading');
});

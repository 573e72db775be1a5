import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { useAfterPaint } from '../../../src/islands/checker/use-after-paint.ts';
import { patience, settle } from '../../support/settle.ts';

const host = document.createElement('div');

/** What was shown beside what was given, at each drawing. */
const drawn: string[] = [];

function Late({ value }: { value: string }) {
	const painted = useAfterPaint(value);
	useLayoutEffect(() => {
		drawn.push(`${value}: ${painted}`);
	});
	return <p>{painted}</p>;
}

afterEach(() => {
	render(null, host);
	drawn.length = 0;
});

test('shows what there is from the first', () => {
	render(<Late value="first" />, host);
	expect(drawn).toEqual(['first: first']);
});

test('keeps the value of before until a frame with the new one was drawn, and then follows', async () => {
	render(<Late value="first" />, host);
	render(<Late value="second" />, host);
	expect(host.textContent).toBe('first');
	let frames = 0;
	requestAnimationFrame(() => {
		frames += 1;
		drawn.push('a frame');
	});
	await vi.waitFor(() => expect(host.textContent).toBe('second'), patience);
	expect(frames).toBe(1);
	expect(drawn).toEqual(['first: first', 'second: first', 'a frame', 'second: second']);
});

test('comes to the newest of several, and stays there', async () => {
	render(<Late value="first" />, host);
	render(<Late value="second" />, host);
	render(<Late value="third" />, host);
	await vi.waitFor(() => expect(host.textContent).toBe('third'), patience);
	await settle();
	expect(drawn.at(-1)).toBe('third: third');
});

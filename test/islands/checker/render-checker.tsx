import { render } from 'preact';
import { vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { Checker } from '../../../src/islands/checker/Checker.tsx';
import { sampleProps } from './sample-props.ts';

/** The checker on an empty page, with this fragment in its address. */
export async function renderChecker(fragment = '', locale: Locale = 'en'): Promise<void> {
	removeChecker();
	history.replaceState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
	document.documentElement.lang = locale;
	const root = document.createElement('main');
	document.body.append(root);
	render(<Checker {...sampleProps(locale)} />, root);
	await vi.waitUntil(() => find('.checker[data-ready]') !== null);
	await settle();
}

/** Takes the checker off the page, its listeners included. */
export function removeChecker(): void {
	for (const root of document.querySelectorAll('main')) {
		render(null, root);
		root.remove();
	}
}

/** Until effects have run, and what follows an answer by a frame has followed: two frames, each with what comes after it. */
export async function settle(): Promise<void> {
	for (let frame = 0; frame < 2; frame++) {
		await new Promise((done) => requestAnimationFrame(done));
		for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
	}
}

export const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** The kinds of problems that are told, in order. */
export const problems = () =>
	[...document.querySelectorAll<HTMLElement>('[data-problem]')].map(({ dataset }) => dataset['problem']);

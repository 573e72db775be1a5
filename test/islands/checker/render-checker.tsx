import { render } from 'preact';
import { vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { Checker } from '../../../src/islands/checker/Checker.tsx';
import { patience, settle } from '../../support/settle.ts';
import { sampleProps } from './sample-props.ts';

/** The checker on an empty page, with this fragment in its address. */
export async function renderChecker(fragment = '', locale: Locale = 'en'): Promise<void> {
	removeChecker();
	history.replaceState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
	document.documentElement.lang = locale;
	const root = document.createElement('main');
	document.body.append(root);
	render(<Checker {...sampleProps(locale)} />, root);
	await vi.waitUntil(() => find('.checker[data-ready]') !== null, patience);
	await settle();
}

/** Takes the checker off the page, its listeners included. */
export function removeChecker(): void {
	for (const root of document.querySelectorAll('main')) {
		render(null, root);
		root.remove();
	}
}

export const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** The kinds of problems that are told, in order. */
export const problems = () =>
	[...document.querySelectorAll<HTMLElement>('[data-problem]')].map(({ dataset }) => dataset['problem']);

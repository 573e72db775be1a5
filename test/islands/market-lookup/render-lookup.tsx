import { render } from 'preact';
import { vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { MarketLookup } from '../../../src/islands/market-lookup/MarketLookup.tsx';
import { patience, settle } from '../../support/settle.ts';
import { sampleProps } from './sample-props.ts';

export { answersKey as storageKey } from '../../../src/islands/storage/storage-keys.ts';

/** The lookup on an empty page, with this fragment in its address; a second call begins anew. */
export async function renderLookup(locale: Locale = 'en', fragment = ''): Promise<void> {
	removeLookup();
	history.replaceState(null, '', `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`);
	document.documentElement.lang = locale;
	const root = document.createElement('main');
	root.id = 'content';
	document.body.append(root);
	render(
		<MarketLookup {...sampleProps(locale)}>
			<svg role="img" aria-label="map">
				<path data-code="TW" />
				<path data-code="JP" />
				<path data-code="CU" />
			</svg>
		</MarketLookup>,
		root,
	);
	await vi.waitUntil(() => document.querySelector('.lookup[data-ready]') !== null, patience);
	await settle();
}

/** Takes the lookup off the page, its listeners included. */
export function removeLookup(): void {
	for (const root of document.querySelectorAll('main')) {
		render(null, root);
		root.remove();
	}
}

/** The field for offices or for customers. */
export function field(side: 'office' | 'target'): HTMLInputElement {
	return document.querySelector(`#${side}-input`) as HTMLInputElement;
}

/** Codes of the options that are shown, in order. */
export function shownOptions(side: 'office' | 'target'): string[] {
	return [...document.querySelectorAll(`#${side}-list [role="option"]`)].map((option) => option.id.slice(-2));
}

/** Codes of what is chosen, in order. */
export function chosen(side: 'office' | 'target'): string[] {
	const wrapper = field(side).closest('.place-field');
	return [...(wrapper?.querySelectorAll('[data-place]') ?? [])].map((chip) => chip.getAttribute('data-place') ?? '');
}

/** What stands under the field. */
export function statusOf(side: 'office' | 'target'): string {
	return field(side).closest('.place-field')?.querySelector('[role="status"]')?.textContent ?? '';
}

/** The option that the reader has moved onto. */
export function activeOption(side: 'office' | 'target'): string | undefined {
	return field(side).getAttribute('aria-activedescendant')?.slice(-2);
}

import { forgetKept, keepText, readKept } from '../storage/kept-text.ts';
import { watchKept } from '../storage/watch-kept.ts';
import type { Storeroom, Surroundings } from './surroundings.ts';

/** The storage of this browser. */
export const browserStorage: Storeroom = { read: readKept, keep: keepText, forget: forgetKept, watch: watchKept };

/** A page of the guide: answers live in its address and in this browser. */
export const thePage: Surroundings = {
	root: () => document,
	readFragment: () => {
		const fragment = location.hash.slice(1);
		return isAnchor(fragment) ? undefined : fragment;
	},
	// It replaces the entry of the history: going back should leave the page, not undo letter by letter.
	writeFragment: (text) => {
		try {
			history.replaceState(history.state, '', `${location.pathname}${location.search}${text === '' ? '' : `#${text}`}`);
		} catch {
			// Some browsers refuse after a hundred changes within moments; the next change tries again.
		}
	},
	openFragment: (fragment) => {
		location.hash = fragment;
	},
	watchFragment: (onChange) => listen('hashchange', onChange),
	watchClicks: (onClick) => listen('click', onClick),
	readAddress: () => location.href.replace(/#.*/, ''),
	print: () => print(),
	storeroom: browserStorage,
};

function listen<Kind extends 'hashchange' | 'click'>(kind: Kind, onEvent: (event: WindowEventMap[Kind]) => void) {
	addEventListener(kind, onEvent);
	return () => removeEventListener(kind, onEvent);
}

function isAnchor(fragment: string): boolean {
	return fragment !== '' && !fragment.includes('=') && document.getElementById(fragment) !== null;
}

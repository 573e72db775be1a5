import type { Surroundings } from '../islands/surroundings/surroundings.ts';
import { thePage } from '../islands/surroundings/the-page.ts';

type Fragment = Pick<Surroundings, 'readFragment' | 'writeFragment' | 'openFragment' | 'watchFragment'>;

/** The answers of an element as a fragment, and who wants to know of them. */
export interface ElementAnswers extends Fragment {
	/** What was said last; empty where nothing is. */
	readonly value: string;
	/** Calls back with every change of the value, whoever made it; returns how to stop. */
	watch: (onChange: (value: string) => void) => () => void;
}

/** @param isInAddress whether they live in the address of the page, as on a page of the guide */
export function keepAnswers(start: string, isInAddress: boolean): ElementAnswers {
	const watchers = new Set<(value: string) => void>();
	const fragment = isInAddress ? sharedFragment : ownFragment(start);
	let value = fragment.readFragment() ?? '';
	const tell = () => {
		const next = fragment.readFragment();
		if (next === undefined || next === value) return;
		value = next;
		for (const watcher of watchers) watcher(value);
	};
	return {
		get value() {
			return value;
		},
		readFragment: fragment.readFragment,
		writeFragment: (text) => {
			fragment.writeFragment(text);
			tell();
		},
		openFragment: (text) => {
			fragment.openFragment(text);
			tell();
		},
		watchFragment: (onChange) =>
			fragment.watchFragment(() => {
				onChange();
				tell();
			}),
		watch: (onChange) => {
			watchers.add(onChange);
			return () => watchers.delete(onChange);
		},
	};
}

/** The fragment of a page that has others of its own, such as those of its headings: they leave the answers alone. */
const sharedFragment: Fragment = {
	...thePage,
	readFragment: () => {
		const text = thePage.readFragment();
		return text === '' || text?.includes('=') ? text : undefined;
	},
};

/** A fragment that stands in no address. */
function ownFragment(start: string): Fragment {
	let text = start;
	const watchers = new Set<() => void>();
	return {
		readFragment: () => text,
		writeFragment: (next) => {
			text = next;
		},
		openFragment: (next) => {
			text = next;
			for (const watcher of watchers) watcher();
		},
		watchFragment: (onChange) => {
			watchers.add(onChange);
			return () => watchers.delete(onChange);
		},
	};
}

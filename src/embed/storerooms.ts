import { answersKey } from '../islands/storage/storage-keys.ts';
import type { Storeroom } from '../islands/surroundings/surroundings.ts';
import { browserStorage } from '../islands/surroundings/the-page.ts';

/**
 * Keeps what is entered as long as the element is there, and touches no storage. The answers are not kept beside the
 * element's own value, or a value that the page sets would count as somebody else's link.
 */
export function memory(): Storeroom {
	const texts = new Map<string, string>();
	return {
		read: (key) => {
			const text = texts.get(key);
			return text === undefined ? { state: 'absent' } : { state: 'kept', text };
		},
		keep: (key, text) => {
			if (key !== answersKey) texts.set(key, text);
			return 'kept';
		},
		forget: (key) => {
			texts.delete(key);
			return true;
		},
		watch: () => () => {},
	};
}

interface Watcher {
	key: string;
	owner: Storeroom;
	onChange: () => void;
}

/** Elements of one page that share the browser's storage: it tells other tabs alone of a change. */
const watchers = new Set<Watcher>();

/** The storage of this browser for the page's own site, under the names that the guide uses on its own. */
export function siteStorage(): Storeroom {
	const tell = (key: string) => {
		for (const { key: watched, owner, onChange } of watchers) if (watched === key && owner !== room) onChange();
	};
	const room: Storeroom = {
		read: browserStorage.read,
		keep: (key, text) => {
			const keeping = browserStorage.keep(key, text);
			tell(key);
			return keeping;
		},
		forget: (key) => {
			const isForgotten = browserStorage.forget(key);
			tell(key);
			return isForgotten;
		},
		watch: (key, onChange) => {
			const watcher = { key, owner: room, onChange };
			watchers.add(watcher);
			const stop = browserStorage.watch(key, onChange);
			return () => {
				watchers.delete(watcher);
				stop();
			};
		},
	};
	return room;
}

import { vi } from 'vitest';

/** How the storage of a stubbed browser behaves. */
interface StorageTraits {
	/** Whether there is no room for a text under this key. */
	isFull?: (key: string) => boolean;
}

/**
 * Gives the test a browser's storage, empty. It lasts until `vi.unstubAllGlobals()`. Of a real one it has what the guide
 * uses, and its error where there is no room.
 */
export function stubStorage({ isFull = () => false }: StorageTraits = {}): Map<string, string> {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		get length() {
			return kept.size;
		},
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (isFull(key)) throw new DOMException('', 'QuotaExceededError');
			kept.set(key, text);
		},
		removeItem: (key: string) => kept.delete(key),
	});
	return kept;
}

/** A browser that lets the page keep nothing: whatever is done with its storage throws. */
export function blockStorage(): void {
	const refuse = () => {
		throw new DOMException('Access is denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', new Proxy({}, { get: refuse }));
}

/** A window that events reach, without a page. */
export function stubWindow(): EventTarget {
	const target = new EventTarget();
	vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
	vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
	return target;
}

/** What this browser holds under a key: a text, nothing, or no say at all, since it lets the page keep nothing. */
export type KeptText = { state: 'kept'; text: string } | { state: 'absent' | 'blocked'; text?: undefined };

/** How keeping went; `full` where the browser keeps things for the guide, but has no room for this one. */
export type Keeping = 'kept' | 'full' | 'blocked';

/** Reads what is kept under a key. Never throws. */
export function readKept(key: string): KeptText {
	try {
		const text = localStorage.getItem(key);
		return text === null ? { state: 'absent' } : { state: 'kept', text };
	} catch {
		return { state: 'blocked' };
	}
}

/** Keeps a text under a key; where that fails, what was kept before stays. Never throws. */
export function keepText(key: string, text: string): Keeping {
	try {
		localStorage.setItem(key, text);
		return 'kept';
	} catch (error) {
		return judgeRefusal(error);
	}
}

/** Forgets what is kept under a key. Never throws; false where this browser does not allow it. */
export function forgetKept(key: string): boolean {
	try {
		localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

/** Some browsers in private windows allow no byte and call it full; one that holds something really is. */
function judgeRefusal(error: unknown): Keeping {
	try {
		const isQuota = error instanceof DOMException && error.name === 'QuotaExceededError';
		return isQuota && localStorage.length > 0 ? 'full' : 'blocked';
	} catch {
		return 'blocked';
	}
}

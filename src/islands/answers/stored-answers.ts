/** Where answers are kept from visit to visit, as the text of a link. Every page of the guide uses the same. */
const key = 'csp-guide:answers';

/** The kept text; `undefined` where this browser lets the page keep nothing. */
export function readStored(): string | undefined {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return undefined;
	}
}

/** Keeps the text, or forgets it where it is empty. False where this browser does not allow it. */
export function writeStored(text: string): boolean {
	try {
		if (text === '') localStorage.removeItem(key);
		else localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

/** Keys by the names that `KeyboardEvent.key` gives them. */
export type NamedKey =
	| 'Tab'
	| 'Enter'
	| 'Escape'
	| 'Space'
	| 'Backspace'
	| 'ArrowUp'
	| 'ArrowDown'
	| 'ArrowLeft'
	| 'ArrowRight';

export interface PageOptions {
	/** Whether the service worker of the site may run; it may not where this is left out. */
	hasWorker?: boolean;
	/** Whether the reader's system is dark; it is light where this is left out. */
	isDark?: boolean;
}

/** The least that a browser has to offer so that a journey can be made in it. Each browser has one. */
export interface Driver {
	/** Where the site is served, without a slash at its end. */
	readonly siteUrl: string;
	/** Violations of the policy, errors of scripts and of the console, and failed requests so far, each in a sentence. */
	readonly problems: readonly string[];
	/** Loads a whole address and waits for its load event. */
	go: (address: string) => Promise<void>;
	/**
	 * @param expression in JavaScript, whose value can be written as JSON; a promise is waited for
	 * @throws where it throws, and while the page gives way to another
	 */
	evaluate: (expression: string) => Promise<unknown>;
	press: (key: NamedKey | (string & {}), held: 'Control' | 'Shift' | undefined) => Promise<void>;
	/** Types a text into whatever has the focus. */
	type: (text: string) => Promise<void>;
	/** Moves the pointer to a place, in pixels of the page's window, and presses it. */
	clickAt: (x: number, y: number) => Promise<void>;
	/** Chooses a file in the field that a selector finds. */
	attach: (selector: string, path: string) => Promise<void>;
	/** Gives the page's window this size, or the nearest that the browser can have. */
	resize: (width: number, height: number) => Promise<void>;
	/** A picture of the window, as PNG. */
	picture: () => Promise<Buffer>;
	close: () => Promise<void>;
}

import type { Keeping, KeptText } from '../storage/kept-text.ts';

/**
 * What an island stands in. On a page of the guide that is the page itself (`the-page.ts`): its address and the browser's
 * storage. On a page of somebody else it is an element (`embed/`), which leaves both alone unless it is asked.
 */
export interface Surroundings {
	/** Where elements of the island, and of the page made for it, are looked for. */
	root: () => Document | ShadowRoot;
	/** The fragment that holds the answers, without its sign; `undefined` where it leads to a part of the page instead. */
	readFragment: () => string | undefined;
	/** Puts the answers there, without a step back for the reader. */
	writeFragment: (fragment: string) => void;
	/** Opens a fragment as a followed link does. */
	openFragment: (fragment: string) => void;
	/** Calls back whenever a link, not the island, has set the fragment; returns how to stop. */
	watchFragment: (onChange: () => void) => () => void;
	/** Calls back with clicks that may lead to a page with the same storage; returns how to stop. */
	watchClicks: (onClick: (event: MouseEvent) => void) => () => void;
	/** Where the guide shows the same, without a fragment: what copied links, calendars and printed lists name. */
	readAddress: () => string;
	/** Prints the page; absent where the page is somebody else's. */
	print?: () => void;
	storeroom: Storeroom;
}

/** Where texts are kept for a later visit. Nothing here throws. */
export interface Storeroom {
	read: (key: string) => KeptText;
	keep: (key: string, text: string) => Keeping;
	/** False where the browser does not allow it. */
	forget: (key: string) => boolean;
	/** Calls back whenever somebody else has changed what is kept under a key; returns how to stop. */
	watch: (key: string, onChange: () => void) => () => void;
}

/** What every island that can stand elsewhere takes beside its props. */
export interface Placed {
	/** The page where it is left out. */
	surroundings?: Surroundings;
}

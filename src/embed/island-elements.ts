import type { VNode } from 'preact';
import type { Surroundings } from '../islands/surroundings/surroundings.ts';

/** What the code of an island brings, once it is there. */
export interface LoadedIsland {
	/** The styles of the island; those of every element stand before and after them. */
	css: string;
	/** @param data what its file of the language holds */
	show: (data: never, surroundings: Surroundings) => VNode;
}

/** An element, and what it shows. */
export interface IslandElement {
	/** The element's name. */
	name: `csp-${IslandName}`;
	/** The page of the guide that shows the same, below its language. */
	page: string;
	load: () => Promise<LoadedIsland>;
}

export type IslandName = 'market-lookup' | 'checker' | 'checklist';

/** The island that an element shows, by the name of its files of code and data. */
export function islandOf({ name }: Pick<IslandElement, 'name'>): IslandName {
	return name.replace('csp-', '') as IslandName;
}

export const islandElements: readonly IslandElement[] = [
	{ name: 'csp-market-lookup', page: 'markets/', load: () => import('./islands/market-lookup.tsx') },
	{ name: 'csp-checker', page: 'check/', load: () => import('./islands/checker.tsx') },
	{ name: 'csp-checklist', page: 'checklist/', load: () => import('./islands/checklist.tsx') },
];

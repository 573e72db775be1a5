/**
 * The script that another site places: it defines one element for each island and nothing else. What an element needs is
 * fetched when the first one of its kind stands in a page.
 */
import { islandElements } from './island-elements.ts';
import { makeElement } from './make-element.ts';
import { nameParts } from './parts.ts';

nameParts();
for (const island of islandElements) {
	// A second copy of the script, from another address, must not stop at the elements of the first.
	if (customElements.get(island.name) === undefined) customElements.define(island.name, makeElement(island));
}

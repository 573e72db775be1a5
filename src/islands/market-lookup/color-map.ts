import type { Answers } from '../../domain/answers/answers.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { listMapStates } from '../../domain/market/list-map-states.ts';
import type { Lookup } from './read-props.ts';

/** Gives every shape of the map, which was drawn at build, its state in this answer; the legend shows those in use. */
export function colorMap(root: Element, lookup: Lookup, chosen: Pick<Answers, 'office' | 'target'>, asOf: Day): void {
	const places = lookup.places.map(({ id }) => id);
	const states = listMapStates(lookup.tables, places, chosen, asOf);
	for (const shape of root.querySelectorAll<SVGElement>('[data-code]')) {
		shape.dataset['state'] = states.get(shape.dataset['code'] ?? '') ?? 'unlisted';
	}
	const inUse = new Set<string>(states.values());
	for (const entry of root.querySelectorAll<HTMLElement>('[data-legend]')) {
		entry.hidden = !inUse.has(entry.dataset['legend'] ?? '');
	}
}

import { type ComponentChild, h } from 'preact';
import type { LookupProps } from '../../islands/market-lookup/lookup-props.ts';
import { MarketLookup } from '../../islands/market-lookup/MarketLookup.tsx';
import type { Surroundings } from '../../islands/surroundings/surroundings.ts';
import lookupCss from '../../styles/lookup.css?inline';
import mapCss from '../../styles/world-map.css?inline';
import type { DrawnNode } from '../drawn-map.ts';

export const css = lookupCss + mapCss;

/** @param data the props of the page, and the map as the page has it */
export function show({ map, ...props }: LookupProps & { map: DrawnNode }, surroundings: Surroundings) {
	return (
		<MarketLookup {...props} surroundings={surroundings}>
			{draw(map)}
		</MarketLookup>
	);
}

function draw(node: DrawnNode): ComponentChild {
	return typeof node === 'string' ? node : h(node[0], node[1], ...node[2].map(draw));
}

import type { PlaceCode } from '../../domain/place/place.schema.ts';
import type { ScriptFold } from '../../i18n/name-search/fold-name.ts';

/** What places are called in any language, which most readers never need: it is fetched when one turns to a field. */
export interface OtherNames {
	names: ReadonlyMap<PlaceCode, readonly string[]>;
	/** Traditional characters and the Simplified ones they fold to, so that a name is found in either script. */
	script: ScriptFold;
}

/** First the characters in pairs, then a place a line, its code and its names with tabs between them. */
export function packNames({ names, script }: OtherNames): string {
	const places = [...names].map(([code, each]) => [code, ...each].join('\t'));
	return [Object.entries(script).flat().join(''), ...places].join('\n');
}

/** The way back from `packNames`. */
export function unpackNames(packed: string): OtherNames {
	const [script, ...places] = packed.split('\n') as [string, ...string[]];
	const characters = [...script];
	return {
		names: new Map(
			places.map((line) => {
				const [code, ...names] = line.split('\t') as [string, ...string[]];
				return [code, names];
			}),
		),
		script: Object.fromEntries(
			characters.flatMap((character, position) =>
				position % 2 === 0 ? [[character, characters[position + 1] ?? '']] : [],
			),
		),
	};
}

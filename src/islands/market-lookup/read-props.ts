import type { MarketTableFacts } from '../../domain/market/find-market.ts';
import { unpackTable } from '../../domain/market/packed-table.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import { indexNames, type Named, type NameIndex } from '../../i18n/name-search/search-names.ts';
import type { LookupProps } from './lookup-props.ts';
import type { OtherNames } from './other-names.ts';

/** The props unpacked, and what every part of the island asks of them. */
export interface Lookup {
	props: LookupProps;
	/** Oldest first. */
	tables: readonly MarketTableFacts[];
	/** In the reader's order. */
	places: readonly Named[];
	index: NameIndex;
	isPlace: (code: string) => boolean;
	nameOf: (code: PlaceCode) => string;
	marketName: (id: string) => string;
	/** Codes in the reader's order. */
	sortPlaces: (codes: Iterable<PlaceCode>) => PlaceCode[];
	/** Names of a few places as a list; their number, where they are many. */
	listPlaces: (codes: readonly PlaceCode[]) => string;
	list: (texts: readonly string[]) => string;
}

/** More names than this in one sentence are counted instead. */
const namesInSentence = 5;

/** @param others what is known beside the names in the reader's language; a code is a name as well */
export function readProps(props: LookupProps, others?: OtherNames): Lookup {
	const places = props.places.split('\n').map((line) => {
		const [id, name] = line.split('\t') as [string, string];
		return { id, name, otherNames: others?.names.get(id)?.filter((other) => other !== name) ?? [id] };
	});
	const names = new Map(places.map(({ id, name }) => [id, name]));
	const order = new Map(places.map(({ id }, position) => [id, position]));
	const nameOf = (code: PlaceCode) => names.get(code) ?? code;
	const list = (texts: readonly string[]) => formatList(texts, props.locale);
	return {
		props,
		tables: props.tables.map(unpackTable),
		places,
		index: indexNames(places, others?.script ?? {}),
		isPlace: (code) => names.has(code),
		nameOf,
		marketName: (id) => props.markets[id] ?? id,
		sortPlaces: (codes) => [...codes].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
		listPlaces: (codes) =>
			codes.length > namesInSentence
				? fillWords(props.words.lookup.answer.manyPlaces, { count: codes.length })
				: list(codes.map(nameOf)),
		list,
	};
}

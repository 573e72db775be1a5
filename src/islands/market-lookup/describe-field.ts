import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Lookup } from './read-props.ts';
import type { Combobox } from './use-combobox.ts';

/** What stands under the field and is read out: what matches, or what has just happened. */
export function describeField(
	{ text, matches, isOpen, isComposing, event }: Combobox,
	chosen: readonly PlaceCode[],
	lookup: Lookup,
	isLoading = false,
): { text: string; kind?: 'problem' } {
	const words = lookup.props.words.lookup.form;
	const typed = shorten(text.trim());
	if (event !== undefined) {
		if (event.kind === 'several') return { text: fillWords(words.several, { count: event.count }) };
		if (event.kind === 'left')
			return { text: fillWords(words.notChosen, { text: shorten(event.text) }), kind: 'problem' };
		const place = lookup.nameOf(event.place);
		if (event.kind === 'already-chosen') return { text: fillWords(words.alreadyChosen, { place }) };
		return { text: fillWords(event.kind === 'added' ? words.added : words.removed, { place }) };
	}
	if (typed === '') return { text: isOpen ? fillWords(words.all, { count: matches.length }) : '' };
	// A half-composed word is not yet a name that could be unknown, nor is one that may come with the names on their way.
	const [first] = matches;
	if (first === undefined) {
		return isComposing || isLoading ? { text: '' } : { text: fillWords(words.none, { text: typed }), kind: 'problem' };
	}
	if (!isOpen) return { text: '' };
	if (!first.isCertain) return { text: fillWords(words.near, { text: typed, count: matches.length }) };
	if (matches.length === 1) {
		return { text: fillWords(chosen.includes(first.id) ? words.alreadyChosen : words.one, { place: first.name }) };
	}
	return { text: fillWords(words.many, { count: matches.length }) };
}

const shownLength = 40;

function shorten(text: string): string {
	return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

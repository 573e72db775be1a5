import { type ChecklistItem, type ItemKey, splitKey } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { ChecklistProps } from './checklist-props.ts';

type Texts = Pick<ChecklistProps, 'texts' | 'words' | 'locale'>;

/** The title of a step; where it is done once a market, with the market. */
export function titleOf({ texts, words }: Pick<Texts, 'texts' | 'words'>, key: ItemKey): string {
	const { step, market } = splitKey(key);
	const title = texts.steps[step]?.title ?? step;
	if (market === undefined) return title;
	return fillWords(words.checklist.progress.inMarket, { title, place: texts.markets[market] ?? market });
}

/** Titles of several steps as a list; in quotation marks, since titles are whole phrases. */
export function listTitles(props: Texts, keys: readonly ItemKey[]): string {
	return formatList(
		keys.map((key) => fillWords(props.words.checklist.progress.quoted, { title: titleOf(props, key) })),
		props.locale,
	);
}

/** An id for the elements of an item; `@` would need escaping in a selector. */
export function idOf({ key }: Pick<ChecklistItem, 'key'>): string {
	return `task-${key.replace('@', '--')}`;
}

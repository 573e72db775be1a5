import type { ComponentChildren } from 'preact';
import { splitWords } from '../../i18n/fill-words.ts';

interface Props {
	/** A sentence with named places: `Answered by the table of {date}.` */
	text: string;
	/** What stands in them. */
	children: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence with elements in the places that it names in braces. */
export function Filled({ text, children }: Props) {
	return <>{splitWords(text).map((part) => ('text' in part ? part.text : children[part.name]))}</>;
}

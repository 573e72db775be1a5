import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { type NameMatch, searchNames } from '../../i18n/name-search/search-names.ts';
import type { Lookup } from './read-props.ts';

/** What the field has just done or could not do, to be told in words. */
export type FieldEvent =
	| { kind: 'added' | 'removed' | 'already-chosen'; place: PlaceCode }
	| { kind: 'several'; count: number }
	| { kind: 'left'; text: string };

export interface Combobox {
	inputRef: RefObject<HTMLInputElement>;
	text: string;
	/** All places where nothing is typed. */
	matches: readonly NameMatch[];
	isOpen: boolean;
	/** Whether an input method is at work, so that the text is not yet what the reader means. */
	isComposing: boolean;
	/** The option the reader has moved onto. */
	active: PlaceCode | undefined;
	event: FieldEvent | undefined;
	pick: (place: PlaceCode) => void;
	remove: (place: PlaceCode) => void;
	toggleList: () => void;
	leave: () => void;
	onInput: () => void;
	onKeyDown: (event: KeyboardEvent) => void;
}

/** How far a page key moves in the list. */
const pageLength = 8;

/**
 * The behaviour of an editable combobox with several choices, after the ARIA Authoring Practices. The text is
 * the input's own and is never written while an input method composes.
 *
 * @param focusLastChip what Backspace does in the empty field
 */
export function useCombobox(
	lookup: Lookup,
	chosen: readonly PlaceCode[],
	onChange: (chosen: PlaceCode[]) => void,
	focusLastChip: () => void,
): Combobox {
	const inputRef = useRef<HTMLInputElement>(null);
	/** Android composes Latin words too, so the list follows while the reader composes; keys pick nothing. */
	const [isComposing, setComposing] = useState(false);
	const [text, setText] = useState('');
	const [isOpen, setOpen] = useState(false);
	const [active, setActive] = useState<PlaceCode | undefined>(undefined);
	const [event, setEvent] = useState<FieldEvent | undefined>(undefined);
	const matches = useMemo(() => findMatches(lookup, text), [lookup, text]);

	const close = () => {
		setOpen(false);
		setActive(undefined);
	};
	const readText = () => {
		const typed = inputRef.current?.value ?? '';
		setText(typed);
		setActive(undefined);
		setEvent(undefined);
		setOpen(typed.trim() !== '');
	};
	useEffect(() => {
		const input = inputRef.current;
		// What was typed before the script was there.
		if (input !== null && input.value !== '') {
			readText();
			setOpen(input.matches(':focus'));
		}
		// Not as properties: Preact would listen for events called CompositionStart.
		const begin = () => setComposing(true);
		const end = () => {
			setComposing(false);
			readText();
		};
		input?.addEventListener('compositionstart', begin);
		input?.addEventListener('compositionend', end);
		return () => {
			input?.removeEventListener('compositionstart', begin);
			input?.removeEventListener('compositionend', end);
		};
	}, []);

	const clearText = () => {
		if (inputRef.current !== null) inputRef.current.value = '';
		setText('');
	};
	const pick = (place: PlaceCode) => {
		clearText();
		close();
		if (chosen.includes(place)) return remove(place);
		onChange([...chosen, place]);
		setEvent({ kind: 'added', place });
	};
	const remove = (place: PlaceCode) => {
		onChange(chosen.filter((each) => each !== place));
		setEvent({ kind: 'removed', place });
	};

	const move = (steps: number) => {
		setEvent(undefined);
		if (matches.length === 0) return;
		const last = matches.length - 1;
		const from = matches.findIndex(({ id }) => id === active);
		let to = from + steps;
		if (from === -1) to = steps > 0 ? 0 : last;
		// Beyond either end the list begins again; a page key stops there.
		else if (Math.abs(steps) === 1) to = (to + matches.length) % matches.length;
		setOpen(true);
		to = Math.min(Math.max(to, 0), last);
		setActive(matches[to]?.id);
	};

	/** Enter takes what the reader has moved onto, or the one place that is meant for certain; it never chooses. */
	const enter = () => {
		if (active !== undefined) return pick(active);
		if (text.trim() === '') return;
		const certain = matches.filter((match) => match.isCertain);
		const [only] = certain;
		if (certain.length === 1 && only !== undefined) {
			if (!chosen.includes(only.id)) return pick(only.id);
			setEvent({ kind: 'already-chosen', place: only.id });
			return;
		}
		setOpen(true);
		if (certain.length > 1) setEvent({ kind: 'several', count: certain.length });
	};

	/** What a key does; false where it stays with the input. */
	const act = ({ key, altKey }: KeyboardEvent): boolean => {
		if (key === 'ArrowDown') {
			if (altKey) setOpen(true);
			else move(1);
		} else if (key === 'ArrowUp') {
			if (altKey) close();
			else move(-1);
		} else if (key === 'PageDown' && isOpen) move(pageLength);
		else if (key === 'PageUp' && isOpen) move(-pageLength);
		else if (key === 'Enter') enter();
		else if (key === 'Escape' && (isOpen || text !== '')) {
			if (isOpen) close();
			else clearText();
			setEvent(undefined);
		} else if (key === 'Backspace' && inputRef.current?.value === '' && chosen.length > 0) {
			close();
			focusLastChip();
		} else return false;
		return true;
	};

	return {
		inputRef,
		text,
		matches,
		isOpen,
		isComposing,
		active,
		event,
		pick,
		remove,
		toggleList: () => {
			inputRef.current?.focus();
			setEvent(undefined);
			if (isOpen) close();
			else setOpen(true);
		},
		leave: () => {
			close();
			if (text.trim() !== '') setEvent({ kind: 'left', text: text.trim() });
		},
		onInput: readText,
		onKeyDown: (pressed) => {
			// 229: Safari ends the composition before it tells of the Enter that ended it.
			if (pressed.isComposing || isComposing || pressed.keyCode === 229) return;
			if (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
			if (!act(pressed)) return;
			pressed.preventDefault();
			pressed.stopPropagation();
		},
	};
}

function findMatches(lookup: Lookup, text: string): NameMatch[] {
	if (text.trim() !== '') return searchNames(lookup.index, text);
	return lookup.places.map(({ id, name }) => ({ id, name, matched: undefined, isCertain: true }));
}

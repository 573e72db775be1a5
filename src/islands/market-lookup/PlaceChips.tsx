import type { RefObject } from 'preact';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Lookup } from './read-props.ts';

interface Props {
	listRef: RefObject<HTMLUListElement>;
	label: string;
	chosen: readonly PlaceCode[];
	lookup: Lookup;
	onRemove: (place: PlaceCode) => void;
	/** Moves on to the field after the last chip. */
	onLeave: () => void;
}

/** What is chosen, each with a button that takes it away; the arrow keys go from one to the next. */
export function PlaceChips({ listRef, label, chosen, lookup, onRemove, onLeave }: Props) {
	const words = lookup.props.words.lookup.form;
	if (chosen.length === 0) return null;

	const focusButton = (position: number) => {
		const buttons = listRef.current?.querySelectorAll<HTMLButtonElement>('button') ?? [];
		const button = buttons[position];
		if (button === undefined) onLeave();
		else button.focus();
	};
	const remove = (position: number) => {
		const place = chosen[position];
		if (place === undefined) return;
		// The focus moves first, since the button in it is about to go.
		if (position > 0) focusButton(position - 1);
		else focusButton(chosen.length > 1 ? 1 : -1);
		onRemove(place);
	};
	const onKeyDown = (event: KeyboardEvent, position: number) => {
		if (event.key === 'Backspace' || event.key === 'Delete') remove(position);
		else if (event.key === 'ArrowLeft') focusButton(Math.max(position - 1, 0));
		else if (event.key === 'ArrowRight') focusButton(position + 1);
		else return;
		event.preventDefault();
	};
	return (
		<ul class="chips" ref={listRef} aria-label={label}>
			{chosen.map((place, position) => (
				<li key={place} data-place={place}>
					{lookup.nameOf(place)}
					<button
						type="button"
						aria-label={fillWords(words.remove, { place: lookup.nameOf(place) })}
						onClick={() => remove(position)}
						onKeyDown={(event) => onKeyDown(event, position)}
					/>
				</li>
			))}
		</ul>
	);
}

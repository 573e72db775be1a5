import { useEffect, useRef } from 'preact/hooks';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { describeField } from './describe-field.ts';
import { PlaceChips } from './PlaceChips.tsx';
import type { Lookup } from './read-props.ts';
import { useCombobox } from './use-combobox.ts';
import type { OtherNamesControl } from './use-other-names.ts';

interface Props {
	/** `office` or `target`; ids are made of it. */
	id: string;
	label: string;
	/** The name of the list of what is chosen. */
	chosenLabel: string;
	chosen: readonly PlaceCode[];
	onChange: (chosen: PlaceCode[]) => void;
	lookup: Lookup;
	others: OtherNamesControl;
}

/** A combobox in which several places can be chosen; those that are chosen stand above it. */
export function PlaceField({ id, label, chosenLabel, chosen, onChange, lookup, others }: Props) {
	const words = lookup.props.words.lookup.form;
	const chips = useRef<HTMLUListElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const field = useCombobox(lookup, chosen, onChange, () => {
		chips.current?.querySelector<HTMLButtonElement>('li:last-child button')?.focus();
	});
	const { matches, active } = field;
	const isOpen = field.isOpen && matches.length > 0;
	const message = describeField(field, chosen, lookup, others.isLoading);

	useEffect(() => {
		// What was typed before the script was there.
		if (field.inputRef.current?.value || field.inputRef.current?.matches(':focus')) others.load();
	}, []);
	useEffect(() => {
		list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
	}, [active, isOpen]);

	return (
		<div
			class="place-field"
			onFocusIn={others.load}
			onFocusOut={(event) => {
				if (!event.currentTarget.contains(event.relatedTarget as Node | null)) field.leave();
			}}
		>
			<label for={`${id}-input`}>{label}</label>
			<p class="field-hint" id={`${id}-hint`}>
				{words.hint}
			</p>
			<PlaceChips
				listRef={chips}
				label={chosenLabel}
				chosen={chosen}
				lookup={lookup}
				onRemove={field.remove}
				onLeave={() => field.inputRef.current?.focus()}
			/>
			<div class="combobox">
				<input
					ref={field.inputRef}
					id={`${id}-input`}
					type="text"
					role="combobox"
					aria-expanded={isOpen}
					aria-controls={`${id}-list`}
					aria-autocomplete="list"
					aria-activedescendant={isOpen && active !== undefined ? optionId(id, active) : undefined}
					aria-describedby={`${id}-hint`}
					autocomplete="off"
					autocapitalize="none"
					autocorrect="off"
					spellcheck={false}
					enterkeyhint="done"
					onInput={field.onInput}
					onKeyDown={field.onKeyDown}
				/>
				<button
					type="button"
					class="open-list"
					tabIndex={-1}
					aria-label={words.showAll}
					aria-expanded={isOpen}
					aria-controls={`${id}-list`}
					onClick={field.toggleList}
				/>
				{/* Above the list, which would cover it. */}
				<p class="field-status" role="status" data-kind={message.kind}>
					{message.text}
				</p>
				<div
					ref={list}
					id={`${id}-list`}
					role="listbox"
					aria-label={label}
					aria-multiselectable="true"
					hidden={!isOpen}
					// The field keeps the focus while the reader points at the list.
					onMouseDown={(event) => event.preventDefault()}
				>
					{isOpen &&
						matches.map((match) => (
							// biome-ignore lint/a11y/useKeyWithClickEvents: the keys of an option are those of its combobox
							// biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it instead
							<div
								key={match.id}
								id={optionId(id, match.id)}
								role="option"
								aria-selected={chosen.includes(match.id)}
								data-active={match.id === active ? '' : undefined}
								onClick={() => field.pick(match.id)}
							>
								<span>
									{/* The space in one text with the name: alone, it would be lost to those who hear the option. */}
									{match.matched === undefined ? match.name : `${match.name} `}
									{match.matched !== undefined && <span class="matched">{match.matched}</span>}
								</span>
							</div>
						))}
				</div>
			</div>
		</div>
	);
}

function optionId(field: string, place: PlaceCode): string {
	return `${field}-option-${place}`;
}

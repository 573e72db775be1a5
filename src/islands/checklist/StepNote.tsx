import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ListControl } from './list-control.ts';
import type { ItemView } from './list-views.ts';
import { idOf, titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	view: ItemView;
}

/** The longest note in characters: enough for an e-mail's worth, little enough for any browser's storage. */
const longestTyped = 2000;

/** What the reader wants to remember of a step. */
export function StepNote({ list, view: { item, note } }: Props) {
	const { props } = list;
	const words = props.words.checklist;
	const field = useRef<HTMLTextAreaElement>(null);
	const [isOpen, setOpen] = useState(false);
	const [isWriting, setWriting] = useState(false);
	const title = titleOf(props, item.key);

	// Before the reader can type, so that no letter is lost.
	useLayoutEffect(() => {
		if (isWriting) field.current?.focus();
	}, [isWriting]);

	if (note === '' && !isOpen) {
		return (
			<button
				type="button"
				class="text-button note-add"
				onClick={() => {
					setOpen(true);
					setWriting(true);
				}}
			>
				{words.step.noteAdd}
				<span class="vh"> {title}</span>
			</button>
		);
	}
	return (
		<div class="task-note">
			<label for={`${idOf(item)}-note`}>
				{words.step.note}
				<span class="vh"> {title}</span>
			</label>
			<textarea
				ref={field}
				id={`${idOf(item)}-note`}
				rows={2}
				maxLength={longestTyped}
				autocomplete="off"
				value={note}
				onFocus={() => setOpen(true)}
				onInput={({ currentTarget: { value } }) => list.amend(item.key, { note: value === '' ? undefined : value })}
			/>
			{/* A field on paper ends where its frame ends. */}
			<p class="printed-note">{fillWords(words.print.note, { text: note })}</p>
		</div>
	);
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { ListControl } from './list-control.ts';
import type { ItemView } from './list-views.ts';
import { idOf } from './say-step.ts';

interface Props {
	list: ListControl;
	view: ItemView;
}

/** The day on which a step was done, from which waits are counted; the reader may correct it. */
export function DayOfTick({ list, view: { item, on } }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const [isBroken, setBroken] = useState(false);
	const words = list.props.words.checklist.step;
	const id = `${idOf(item)}-day`;

	useLayoutEffect(() => {
		// Written from here only, so that a day that is half typed stays; and before the next key, as in DayField.
		if (input.current !== null && input.current.value !== (on ?? '')) input.current.value = on ?? '';
		setBroken(false);
	}, [on]);

	return (
		<div class="tick-day">
			<label for={id}>{words.day}</label>
			<input
				ref={input}
				id={id}
				type="date"
				autocomplete="off"
				aria-invalid={isBroken}
				aria-describedby={isBroken ? `${id}-problem` : undefined}
				onInput={({ currentTarget: { value, validity } }) => {
					if (isDay(value)) list.amend(item.key, { on: value });
					else if (value === '' && !validity.badInput) list.amend(item.key, { on: undefined });
					setBroken(validity.badInput || (value !== '' && !isDay(value)));
				}}
			/>
			{on !== undefined && <span class="printed-day">{formatDate(on, list.props.locale)}</span>}
			{isBroken && on !== undefined && (
				<p class="field-status" id={`${id}-problem`} role="status" data-kind="problem">
					{fillWords(words.noDay, { date: formatDate(on, list.props.locale) })}
				</p>
			)}
		</div>
	);
}

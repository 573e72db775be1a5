import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, isDay } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords } from './answer-words.ts';

interface Props {
	words: AnswerWords['form'];
	locale: Locale;
	/** Absent means today. */
	date: Day | undefined;
	today: Day;
	/** False until a day that was typed before the script was there has been read. */
	isReady: boolean;
	onChange: (date: Day | undefined) => void;
}

export const dayInputId = 'asked-day';

/** The day that is asked about: today, unless the reader sets another. */
export function DayField({ words, locale, date, today, isReady, onChange }: Props) {
	const input = useRef<HTMLInputElement>(null);
	const [isBroken, setBroken] = useState(false);
	const shown = date ?? today;

	useLayoutEffect(() => {
		// Written from here only, so that a day that is half typed stays, also while another tab sets one; and before the
		// next key, which would otherwise meet the day of the key before.
		if (!isReady || input.current === null) return;
		if (input.current.matches(':focus') && !isDay(input.current.value)) return;
		if (input.current.value !== shown) input.current.value = shown;
		setBroken(false);
	}, [isReady, shown]);

	const read = () => {
		const { value, validity } = input.current as HTMLInputElement;
		if (isDay(value)) onChange(value === today ? undefined : value);
		setBroken(validity.badInput || (value !== '' && !isDay(value)));
	};
	const leave = () => {
		if (input.current === null || isDay(input.current.value)) return;
		if (!input.current.validity.badInput && input.current.value === '') {
			input.current.value = shown;
			setBroken(false);
		}
	};
	return (
		<div class="day-field">
			<label for={dayInputId}>{words.day}</label>
			<p class="field-hint" id="asked-day-hint">
				{words.dayHint}
			</p>
			<div class="day-input">
				<input
					ref={input}
					id={dayInputId}
					type="date"
					autocomplete="off"
					aria-describedby="asked-day-hint"
					aria-invalid={isBroken}
					onInput={read}
					onBlur={leave}
				/>
				<button
					type="button"
					class="button quiet"
					disabled={date === undefined && !isBroken}
					onClick={() => {
						if (input.current !== null) input.current.value = today;
						// The button is about to have nothing to do.
						input.current?.focus();
						setBroken(false);
						onChange(undefined);
					}}
				>
					{words.today}
				</button>
			</div>
			<p class="field-status" role="status" data-kind="problem">
				{isBroken && fillWords(words.noDay, { date: formatDate(shown, locale) })}
			</p>
		</div>
	);
}

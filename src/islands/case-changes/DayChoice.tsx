import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Day, isDay } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { CaseChangesProps } from './case-changes-props.ts';

interface Props {
	id: string;
	label: string;
	day: Day;
	/** Given where a button sets this day. */
	today?: Day;
	choicesLabel: string;
	choices: readonly (readonly [day: Day, text: string])[];
	props: Pick<CaseChangesProps, 'words' | 'locale'>;
	isReady: boolean;
	onChange: (day: Day) => void;
}

/** One of the two days. */
export function DayChoice({ id, label, day, today, choicesLabel, choices, props, isReady, onChange }: Props) {
	const { words, locale } = props;
	const input = useRef<HTMLInputElement>(null);
	const [isBroken, setBroken] = useState(false);

	useLayoutEffect(() => {
		// Written from here only, so that a day that is half typed stays, also while another tab sets one; and before the
		// next key, which would otherwise meet the day of the key before.
		if (!isReady || input.current === null) return;
		if (input.current.matches(':focus') && !isDay(input.current.value)) return;
		if (input.current.value !== day) input.current.value = day;
		setBroken(false);
	}, [isReady, day]);

	const read = () => {
		const { value, validity } = input.current as HTMLInputElement;
		if (isDay(value)) onChange(value);
		setBroken(validity.badInput || (value !== '' && !isDay(value)));
	};
	const leave = () => {
		if (input.current === null || isDay(input.current.value) || input.current.validity.badInput) return;
		input.current.value = day;
		setBroken(false);
	};
	return (
		<div class="case-day">
			<label for={id}>{label}</label>
			<div class="day-input">
				<input
					ref={input}
					id={id}
					type="date"
					autocomplete="off"
					aria-invalid={isBroken}
					aria-describedby={`${id}-status`}
					onInput={read}
					onBlur={leave}
				/>
				{today !== undefined && (
					<button
						type="button"
						class="button quiet"
						disabled={day === today}
						onClick={() => {
							// The button is about to have nothing to do.
							input.current?.focus();
							onChange(today);
						}}
					>
						{words.form.today}
					</button>
				)}
			</div>
			<p class="field-status" id={`${id}-status`} role="status" data-kind="problem">
				{isBroken && fillWords(words.form.noDay, { date: formatDate(day, locale) })}
			</p>
			<label class="choices-label" for={`${id}-choices`}>
				{choicesLabel}
			</label>
			<select
				id={`${id}-choices`}
				autocomplete="off"
				value={choices.some(([each]) => each === day) ? day : ''}
				onChange={({ currentTarget: { value } }) => value !== '' && onChange(value)}
			>
				<option value="">{words.case.choose}</option>
				{choices.map(([each, text]) => (
					<option key={each} value={each}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
}

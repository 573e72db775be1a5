import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Answers, isAnswerless } from '../../domain/answers/answers.ts';
import { isDay } from '../../domain/date/partial-date.ts';
import { tellToday } from '../../i18n/tell-today.ts';
import { Actions } from '../answers/Actions.tsx';
import { DayField, dayInputId } from '../answers/DayField.tsx';
import { Problems } from '../answers/Problems.tsx';
import { useAnswers } from '../answers/use-answers.ts';
import type { Rested } from '../rest/add-rest.ts';
import { useRest } from '../rest/use-rest.ts';
import type { Placed, Surroundings } from '../surroundings/surroundings.ts';
import { thePage } from '../surroundings/the-page.ts';
import { Answer } from './Answer.tsx';
import { colorMap } from './color-map.ts';
import type { LookupProps } from './lookup-props.ts';
import { PlaceField } from './PlaceField.tsx';
import { readProps } from './read-props.ts';
import { useOtherNames } from './use-other-names.ts';

interface Props extends LookupProps, Placed, Rested {
	/** The map, drawn at build. */
	children?: ComponentChildren;
}

/** Where the offices are, where the customers are, on which day: and the answer. */
export function MarketLookup({ children, surroundings = thePage, loadRest, ...props }: Props) {
	const others = useOtherNames(props.paths.names);
	// The props of a page change once at most, when their rest arrives.
	const lookup = useMemo(() => readProps(props, others.names), [others.names, props.sources]);
	const control = useAnswers(
		{ isPlace: lookup.isPlace, keys: props.otherKeys },
		() => readTyped(surroundings),
		surroundings,
	);
	const [today, setToday] = useState(props.buildDay);
	const [isReady, setReady] = useState(false);
	const root = useRef<HTMLDivElement>(null);
	const { office, target, date } = control.answers;
	const asOf = date ?? today;
	// On its way as soon as a field is turned to, as the other names are.
	const isNeeded = office.length + target.length > 0 || others.isLoading || others.names !== undefined;
	const rest = useRest(loadRest, isNeeded);
	const words = props.words.lookup.form;

	useEffect(() => {
		setToday(tellToday());
		setReady(true);
		surroundings.root().querySelector('.without-script')?.remove();
	}, []);
	useEffect(() => {
		if (root.current !== null) colorMap(root.current, lookup, control.answers, asOf);
	}, [control.answers, asOf]);

	return (
		<div class="lookup" ref={root} data-ready={isReady ? '' : undefined}>
			<Problems words={props.words.lookup} control={control} />
			<div class="lookup-form" data-needs-script>
				<PlaceField
					id="office"
					label={words.offices}
					chosenLabel={words.chosenOffices}
					chosen={office}
					onChange={(chosen) => control.change({ office: chosen })}
					lookup={lookup}
					others={others}
				/>
				<PlaceField
					id="target"
					label={words.customers}
					chosenLabel={words.chosenCustomers}
					chosen={target}
					onChange={(chosen) => control.change({ target: chosen })}
					lookup={lookup}
					others={others}
				/>
				<DayField
					words={words}
					locale={props.locale}
					date={date}
					today={today}
					isReady={isReady}
					onChange={(day) => control.change({ date: day })}
				/>
				<Actions
					words={words}
					locale={props.locale}
					control={control}
					hasAnswers={!isAnswerless(control.answers)}
					rest={{ office: [], target: [], other: control.answers.other }}
				/>
			</div>
			<Answer
				lookup={lookup}
				office={office}
				target={target}
				asOf={asOf}
				today={today}
				onAskDay={(day) => control.change({ date: day })}
				map={children}
				rest={rest}
			/>
		</div>
	);
}

/** What the reader answered before the script was there, in the form without script or in the field for the day. */
function readTyped({ root }: Surroundings): Answers {
	const readValue = (id: string) => root().querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
	const listOf = (id: string) => [readValue(id)].filter((code) => code !== '');
	const day = readValue(dayInputId);
	return {
		...(isDay(day) && { date: day }),
		office: listOf('office-select'),
		target: listOf('target-select'),
		other: {},
	};
}

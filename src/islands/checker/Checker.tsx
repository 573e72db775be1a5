import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import { assess } from '../../domain/assess/assess.ts';
import { type Facts, statusQuestion } from '../../domain/assess/rules-of-day.ts';
import { compareSeen } from '../../domain/case/compare-seen.ts';
import { seeCase } from '../../domain/case/see-case.ts';
import { isDay } from '../../domain/date/partial-date.ts';
import { tellToday } from '../../i18n/tell-today.ts';
import { Actions } from '../answers/Actions.tsx';
import { dayInputId } from '../answers/DayField.tsx';
import { Problems } from '../answers/Problems.tsx';
import { type ChangedAnswers, useAnswers } from '../answers/use-answers.ts';
import type { Rested } from '../rest/add-rest.ts';
import { RestNotice } from '../rest/RestNotice.tsx';
import { useRest } from '../rest/use-rest.ts';
import type { Placed, Surroundings } from '../surroundings/surroundings.ts';
import { thePage } from '../surroundings/the-page.ts';
import { Announcement } from './Announcement.tsx';
import type { CheckerProps } from './checker-props.ts';
import { DayChoice } from './DayChoice.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Interview } from './Interview.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { PrintedReceipt } from './PrintedReceipt.tsx';
import { ReceiptActions } from './ReceiptActions.tsx';
import { SuitsChoice, wishName } from './SuitsChoice.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useInterview } from './use-interview.ts';
import { Verdicts } from './Verdicts.tsx';

/** As what a company may enroll: one question at a time, every partner type in view. */
export function Checker({ surroundings = thePage, loadRest, ...props }: CheckerProps & Placed & Rested) {
	// The props of a page change once at most, when their rest arrives.
	const facts = useMemo(() => ({ ...props.facts, sources: props.sources }) as unknown as Facts, [props.facts]);
	const codes = useMemo(() => new Set(props.places.map(([code]) => code)), []);
	const known = { isPlace: (code: string) => codes.has(code), keys: props.otherKeys };
	const control = useAnswers(known, () => readTyped(props, surroundings), surroundings);
	const [today, setToday] = useState(props.buildDay);
	const [isReady, setReady] = useState(false);
	const { answers, seen } = control;
	const asked = answers.date ?? today;
	const rest = useRest(
		loadRest,
		encodeAnswers(answers) !== '' || seen !== undefined || asked < (props.presentSince ?? ''),
	);
	// Where the rules are still on their way, nothing is judged: what stands there meanwhile is not shown.
	const isAbsent = rest.state !== 'whole' && (asked < (props.presentSince ?? '') || statusQuestion in answers.other);
	const asOf = isAbsent ? props.buildDay : asked;
	const assessment = useMemo(() => assess(facts, answers, asOf), [facts, answers, asOf]);
	const comparison = useMemo(
		() => seen && rest.state === 'whole' && compareSeen(facts, answers, seen, { assessment, data: props.version }),
		[seen, assessment],
	);
	const interview = useInterview(assessment, answers);
	const isChanging = useRef(false);
	const [opened, setOpened] = useState<{ answers: Answers } | undefined>(undefined);

	useEffect(() => {
		setToday(tellToday());
		setReady(true);
		if (findTicked(surroundings, '.question-card').length === 0) return;
		// What was ticked before the script was there counts like any answer: it is told, and its question stays.
		isChanging.current = true;
		interview.hold();
	}, []);

	const answer = (part: ChangedAnswers) => {
		isChanging.current = true;
		control.change(part);
	};
	return (
		<div class="checker" data-ready={isReady ? '' : undefined} data-pagefind-ignore>
			<Problems words={props.words} control={control} />
			{rest.state === 'whole' && opened?.answers === answers && (
				<OpenedNotice text={props.words.checker.receipt.opened} opened={opened} />
			)}
			{comparison && <ThenAndNow props={props} comparison={comparison} />}
			<RestNotice words={props.words.form} rest={rest} />
			<div class="checker-columns" data-absent={isAbsent ? '' : undefined}>
				<Interview props={props} interview={interview} answers={answers} assessment={assessment} onAnswer={answer} />
				<Verdicts props={props} answers={answers} assessment={assessment} />
				<div class="checker-more" data-needs-script>
					<GivenAnswers props={props} answers={answers} assessment={assessment} onChange={interview.goTo} />
					<SuitsChoice props={props} answers={answers} assessment={assessment} onAnswer={answer} />
					<DayChoice
						props={props}
						date={answers.date}
						today={today}
						isReady={isReady}
						onChange={(date) => answer({ date })}
					/>
					<Actions
						words={props.words.form}
						locale={props.locale}
						seen={seeCase(assessment, props.version)}
						control={{
							...control,
							clear: (rest) => {
								control.clear(rest);
								interview.restart();
							},
						}}
						hasAnswers={answers.date !== undefined || Object.keys(answers.other).length > 0}
						rest={{ office: answers.office, target: answers.target, other: {} }}
					/>
				</div>
			</div>
			<Announcement props={props} assessment={assessment} isChanging={isChanging} isAbsent={isAbsent} />
			<ReceiptActions
				props={props}
				answers={answers}
				assessment={assessment}
				surroundings={surroundings}
				onOpened={(opening) => setOpened({ answers: opening })}
			/>
			{isReady && (
				<PrintedReceipt props={props} answers={answers} assessment={assessment} surroundings={surroundings} />
			)}
		</div>
	);
}

/** What the reader chose before the script was there. */
function readTyped({ otherKeys }: CheckerProps, surroundings: Surroundings): Answers {
	const day = surroundings.root().querySelector<HTMLInputElement>(`#${dayInputId}`)?.value ?? '';
	const chosen = findTicked(surroundings, '.checker')
		.map(({ name, value }) => [name === wishName ? typeKey : name, value] as const)
		.filter(([key, value]) => otherKeys[key]?.includes(value));
	return { ...(isDay(day) && { date: day }), office: [], target: [], other: Object.fromEntries(chosen) };
}

function findTicked({ root }: Surroundings, within: string): HTMLInputElement[] {
	return [...root().querySelectorAll<HTMLInputElement>(`${within} input[type="radio"]:checked`)];
}

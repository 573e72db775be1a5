import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { type ChosenDays, sinceKey, withoutDays } from '../../domain/history/choose-days.ts';
import type { CaseComparison } from '../../domain/history/compare-cases.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { Filled } from '../answers/Filled.tsx';
import type { CaseChangesProps } from './case-changes-props.ts';
import { sayComparison } from './say-comparison.ts';

interface Props {
	props: CaseChangesProps;
	answers: Answers;
	days: ChosenDays;
	today: Day;
	comparison: CaseComparison;
	/** How many dated changes lie between the two days. */
	dated: number;
}

/** The answer in a sentence, what it does not mean, and whose case it is. */
export function Summary({ props, answers, days, today, comparison, dated }: Props) {
	const { words, paths } = props;
	const [answer, ...further] = sayComparison(props, comparison, dated);
	return (
		<div class="case-answer">
			<p class="case-sentence" role="status">
				{answer}
			</p>
			{further.map((text) => (
				<p key={text}>{text}</p>
			))}
			{days.broken !== undefined && (
				<p class="answers-notice" data-problem="no-day">
					{fillWords(words.case.broken, { found: `${sinceKey}=${days.broken.slice(0, 40)}` })}
				</p>
			)}
			{days.isSwapped && <p data-swapped>{words.case.swapped}</p>}
			{days.to > today && <p data-future>{words.future}</p>}
			<p class="field-hint">
				<Filled text={isAsked(answers) ? words.case.answered : words.case.unanswered}>
					{{
						link: (
							<a href={`${paths.check}${fragmentOf(withoutDays(answers))}`} data-own-case>
								{words.check}
							</a>
						),
					}}
				</Filled>
			</p>
		</div>
	);
}

/** Whether the reader has said anything of the case itself. */
function isAsked(answers: Answers): boolean {
	return encodeAnswers(withoutDays(answers)) !== '';
}

function fragmentOf(answers: Answers): string {
	const text = encodeAnswers(answers);
	return text === '' ? '' : `#${text}`;
}

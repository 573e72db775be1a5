import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { type ChosenDays, withoutDays } from '../../domain/history/choose-days.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { CaseChangesProps } from './case-changes-props.ts';

interface Props {
	props: CaseChangesProps;
	answers: Answers;
	days: Pick<ChosenDays, 'from' | 'to'>;
}

/** To the checker, which tells why, for each of the two days. */
export function WayOn({ props, answers, days: { from, to } }: Props) {
	const { words, paths, locale } = props;
	return (
		<ul class="case-ways">
			{[...new Set([from, to])].map((date) => (
				<li key={date}>
					<a href={`${paths.check}#${encodeAnswers({ ...withoutDays(answers), date })}`}>
						{fillWords(words.case.reasons, { date: formatDate(date, locale) })}
					</a>
				</li>
			))}
		</ul>
	);
}

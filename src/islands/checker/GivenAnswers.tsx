import type { Answers } from '../../domain/answers/answers.ts';
import { unknownAnswer } from '../../domain/assess/answer-sheet.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';
import { questionTextOf } from './say-verdict.ts';
import { isSaid } from './use-interview.ts';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
	onChange: (question: string) => void;
}

/** What the reader has said so far; each can be changed without losing the others. */
export function GivenAnswers({ props, answers, assessment, onChange }: Props) {
	const words = props.words.checker.form;
	const given = listGiven(props, answers);
	if (given.length === 0) return null;
	return (
		<section class="given" aria-labelledby="given-heading">
			<h3 id="given-heading">{words.answered}</h3>
			<dl>
				{given.map(({ question, text, answer }) => (
					<div key={question} data-answered={question} data-idle={assessment.idle.includes(question) ? '' : undefined}>
						<dt>{text}</dt>
						<dd>
							{answer}
							{assessment.idle.includes(question) && <span class="idle-note"> · {words.idle}</span>}{' '}
							<button
								type="button"
								class="text-button"
								aria-label={fillWords(words.changeOf, { question: text })}
								onClick={() => onChange(question)}
							>
								{words.change}
							</button>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Questions and answers in words, in the order of the data. */
export function listGiven(
	props: Pick<CheckerProps, 'facts' | 'texts' | 'words' | 'places' | 'locale'>,
	answers: Answers,
): { question: string; text: string; answer: string }[] {
	return [...Object.keys(props.facts.questions), officeQuestion]
		.filter((question) => isSaid(answers, question))
		.map((question) => ({
			question,
			text: questionTextOf(props, question),
			answer: question === officeQuestion ? sayOffices(props, answers) : sayAnswerTo(props, question, answers),
		}));
}

function sayAnswerTo({ texts, words }: Pick<CheckerProps, 'texts' | 'words'>, question: string, answers: Answers) {
	const answer = answers.other[question] ?? unknownAnswer;
	return answer === unknownAnswer ? words.checker.form.unknown : (texts.questions[question]?.answers[answer] ?? answer);
}

function sayOffices({ places, locale }: Pick<CheckerProps, 'places' | 'locale'>, { office }: Answers): string {
	const names = new Map(places);
	return formatList(
		office.map((code) => names.get(code) ?? code),
		locale,
	);
}

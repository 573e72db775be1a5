import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { CheckerProps } from './checker-props.ts';
import { listGiven } from './list-given.ts';

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

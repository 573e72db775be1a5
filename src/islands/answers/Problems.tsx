import { type AnswerProblem, encodeAnswers } from '../../domain/answers/answers.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { AnswerWords } from './answer-words.ts';
import { LeavingButton } from './LeavingButton.tsx';
import type { AnswersControl } from './use-answers.ts';

interface Props {
	words: AnswerWords;
	control: AnswersControl;
}

/** What could not be read, and what that means for the rest. */
export function Problems({ words, control }: Props) {
	const { problems, isStorageBlocked, earlier } = control;
	return (
		<div role="alert">
			{problems !== undefined && (
				<div class="callout" data-kind="unknown">
					<p class="callout-kind">{words.problems[problems.origin]}</p>
					<ul>
						{unique(problems.list).map(({ kind, found }) => (
							<li key={`${kind} ${found}`} data-problem={kind}>
								{fillWords(words.problems[kind], { found })}
							</li>
						))}
					</ul>
					<p>{words.problems.rest}</p>
					<p>
						<LeavingButton text={words.problems.dismiss} leaving=".callout" onPress={control.dismissProblems} />
					</p>
				</div>
			)}
			{isStorageBlocked && <p class="answers-notice">{words.form.notKept}</p>}
			{earlier !== undefined && encodeAnswers(earlier) !== '' && (
				<p class="answers-notice">
					{words.form.fromLink}{' '}
					<LeavingButton text={words.form.showOwn} leaving=".answers-notice" onPress={control.useEarlier} />
				</p>
			)}
		</div>
	);
}

/** The same part may be broken twice; once is enough to tell. */
function unique(problems: readonly AnswerProblem[]): AnswerProblem[] {
	return [...new Map(problems.map((problem) => [`${problem.kind} ${problem.found}`, problem])).values()];
}

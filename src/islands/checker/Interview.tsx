import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChangedAnswers } from '../answers/use-answers.ts';
import type { CheckerProps } from './checker-props.ts';
import { QuestionCard } from './QuestionCard.tsx';
import type { Interview as InterviewState } from './use-interview.ts';
import { VerdictStrip } from './VerdictStrip.tsx';

interface Props {
	props: CheckerProps;
	interview: InterviewState;
	answers: Answers;
	assessment: Assessment;
	onAnswer: (part: ChangedAnswers) => void;
}

/** The question on the card, and how many could still change something. */
export function Interview({ props, interview, answers, assessment, onAnswer }: Props) {
	const words = props.words.checker.form;
	const legend = useRef<HTMLLegendElement>(null);
	const end = useRef<HTMLParagraphElement>(null);
	const { current, held, moves } = interview;
	const left = assessment.ask.length;
	const strip = <VerdictStrip props={props} assessment={assessment} />;

	// Only where the reader went on or back, never when an answer or a link brings another question; before the next key,
	// which would otherwise still meet the card before.
	const give = (isMeant: boolean) => {
		if (isMeant && moves > 0) (legend.current ?? end.current)?.focus();
	};
	useLayoutEffect(() => give(true), [moves]);
	// Firefox passes over it while what had the focus goes away with its form.
	useEffect(() => give(document.activeElement === document.body), [moves]);

	return (
		<section class="interview" aria-labelledby="questions-heading" data-needs-script>
			<h2 id="questions-heading">{words.heading}</h2>
			{current === undefined ? (
				<div class="question-card">
					<p ref={end} tabIndex={-1}>
						{left > 0 ? words.doneSkipped : words.done}
					</p>
					{left > 0 && (
						<button type="button" class="button quiet" onClick={interview.askAgain}>
							{words.askSkipped}
						</button>
					)}
				</div>
			) : (
				<QuestionCard
					key={current}
					props={props}
					question={current}
					answers={answers}
					legend={legend}
					onAnswer={(part) => {
						if (held === undefined) interview.hold();
						onAnswer(part);
					}}
					onNext={interview.next}
				>
					{strip}
				</QuestionCard>
			)}
			{left > 0 && (
				<p class="field-hint questions-left">{left === 1 ? words.leftOne : fillWords(words.left, { count: left })}</p>
			)}
			{current === undefined && strip}
		</section>
	);
}

import type { ComponentChildren, RefObject } from 'preact';
import type { Answers } from '../../domain/answers/answers.ts';
import { unknownAnswer } from '../../domain/assess/answer-sheet.ts';
import { officeQuestion } from '../../domain/condition/evaluate-condition.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChangedAnswers } from '../answers/use-answers.ts';
import type { CheckerProps } from './checker-props.ts';
import { questionTextOf } from './say-verdict.ts';
import { isSaid } from './use-interview.ts';

interface Props {
	props: CheckerProps;
	question: string;
	answers: Answers;
	legend: RefObject<HTMLLegendElement>;
	onAnswer: (part: ChangedAnswers) => void;
	onNext: () => void;
	/** What stands beside the way on. */
	children: ComponentChildren;
}

/** One question with why it is asked. Its answer counts at once; going on is the reader's own step. */
export function QuestionCard({ props, question, answers, legend, onAnswer, onNext, children }: Props) {
	const words = props.words.checker.form;
	const isOffice = question === officeQuestion;
	const why = isOffice ? words.officeWhy : (props.texts.questions[question]?.why ?? '');
	const whyId = `why-${question}`;
	return (
		<form
			// Sent before the script is there, a form of this kind leads nowhere: its answers would stand in an address.
			method="dialog"
			class="question-card"
			data-question={question}
			onSubmit={(event) => {
				event.preventDefault();
				onNext();
			}}
		>
			<fieldset aria-describedby={whyId}>
				<legend ref={legend} tabIndex={-1}>
					{questionTextOf(props, question)}
				</legend>
				<p class="why" id={whyId}>
					{fillWords(words.why, { why })}
				</p>
				{isOffice ? (
					<OfficeChoice props={props} answers={answers} onAnswer={onAnswer} />
				) : (
					<AnswerChoice props={props} question={question} answers={answers} onAnswer={onAnswer} />
				)}
			</fieldset>
			<div class="question-foot">
				<p class="question-actions">
					{/* One button, so that the focus stays and nothing moves. */}
					<button type="submit" class={isSaid(answers, question) ? 'button' : 'button quiet'}>
						{isSaid(answers, question) ? words.next : words.skip}
					</button>
					{isSaid(answers, question) && !isOffice && (
						<button
							type="button"
							class="text-button"
							onClick={() => {
								// The button is about to go.
								legend.current?.focus();
								const { [question]: _, ...other } = answers.other;
								onAnswer({ other });
							}}
						>
							{words.takeBack}
						</button>
					)}
				</p>
				{children}
			</div>
		</form>
	);
}

function AnswerChoice({ props, question, answers, onAnswer }: Omit<Props, 'legend' | 'onNext' | 'children'>) {
	const texts = props.texts.questions[question]?.answers ?? {};
	const choices = [
		...(props.facts.questions[question]?.answers ?? []).map((id) => ({ id, text: texts[id] ?? id })),
		{ id: unknownAnswer, text: props.words.checker.form.unknown },
	];
	return (
		<div class="choices-list">
			{choices.map(({ id, text }) => (
				<label key={id} class="choice">
					<input
						type="radio"
						name={question}
						value={id}
						autocomplete="off"
						checked={answers.other[question] === id}
						onChange={() => onAnswer({ other: { ...answers.other, [question]: id } })}
					/>
					<span>{text}</span>
				</label>
			))}
		</div>
	);
}

function OfficeChoice({ props, answers, onAnswer }: Pick<Props, 'props' | 'answers' | 'onAnswer'>) {
	const words = props.words.checker.form;
	return (
		<select
			class="office-choice"
			aria-label={words.officeText}
			autocomplete="off"
			value={answers.office[0] ?? ''}
			onChange={({ currentTarget: { value } }) =>
				onAnswer({ office: value === '' ? [] : [value, ...answers.office.slice(1).filter((each) => each !== value)] })
			}
		>
			<option value="">{words.officeNone}</option>
			{props.places.map(
				([code, name]) =>
					name !== '' && (
						<option key={code} value={code}>
							{name}
						</option>
					),
			)}
		</select>
	);
}

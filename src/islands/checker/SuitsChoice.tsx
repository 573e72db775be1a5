import type { Answers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChangedAnswers } from '../answers/use-answers.ts';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
	onAnswer: (part: ChangedAnswers) => void;
}

/** What the fields of the wish are called on the page. */
export const wishName = 'suits';

const wishes = ['direct-bill', 'indirect-reseller'] as const;

/** What the reader would like: kept apart from what is open, since a wish opens nothing. */
export function SuitsChoice({ props, answers, assessment, onAnswer }: Props) {
	const words = props.words.checker.suits;
	const wish = answers.other[typeKey];
	const wished = assessment.partnerTypes.find(({ partnerType }) => partnerType === wish);
	const { [typeKey]: _, ...rest } = answers.other;
	const choices = [...wishes.map((id) => ({ id, text: words[id] })), { id: '', text: words.none }];
	return (
		<fieldset class="suits">
			<legend>{words.legend}</legend>
			<p class="why">{words.why}</p>
			{choices.map(({ id, text }) => (
				<label key={id} class="choice">
					<input
						type="radio"
						name={wishName}
						value={id}
						autocomplete="off"
						checked={(wish ?? '') === id}
						onChange={() => onAnswer({ other: id === '' ? rest : { ...rest, [typeKey]: id } })}
					/>
					<span>{text}</span>
				</label>
			))}
			{wished !== undefined && (
				<p class="suits-says">
					{fillWords(words.says, {
						type: props.texts.types[wished.partnerType].name,
						verdict: props.words.verdicts.kinds[wished.verdict],
					})}
				</p>
			)}
		</fieldset>
	);
}

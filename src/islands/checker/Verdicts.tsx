import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';
import { VerdictCard } from './VerdictCard.tsx';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
}

/** Every partner type with its verdict, always in the same order. */
export function Verdicts({ props, answers, assessment }: Props) {
	const words = props.words.checker.verdicts;
	const { asOf, partnerTypes } = assessment;
	return (
		<section class="verdicts" aria-labelledby="verdicts-heading">
			<h2 id="verdicts-heading">{words.heading}</h2>
			<p class="field-hint">{fillWords(words.asOf, { date: formatDate(asOf, props.locale) })}</p>
			{partnerTypes.map((type) => (
				<VerdictCard key={type.partnerType} props={props} type={type} answers={answers} asOf={asOf} />
			))}
		</section>
	);
}

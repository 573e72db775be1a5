import type { Assessment } from '../../domain/assess/assess.ts';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	assessment: Assessment;
}

/** The verdicts in brief, at the foot of a phone's screen while the cards are below it. The cards say the same. */
export function VerdictStrip({ props, assessment }: Props) {
	return (
		<ul class="verdict-strip" aria-hidden="true">
			{assessment.partnerTypes.map(({ partnerType, verdict }) => (
				<li key={partnerType} data-kind={verdict}>
					<span>{props.texts.types[partnerType].name}</span>
					<strong>{props.words.verdicts.kinds[verdict]}</strong>
				</li>
			))}
		</ul>
	);
}

import type { Assessment } from '../../domain/assess/assess.ts';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	assessment: Assessment;
}

/** The verdicts in brief, below the way on while the cards are below a phone's screen. The cards say the same. */
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

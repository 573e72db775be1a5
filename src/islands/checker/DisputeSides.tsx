import { Stamp } from '../answers/Stamp.tsx';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	id: string;
	/** Tells its citations from those of the same dispute elsewhere on the page. */
	name: string;
}

/** What each source says where they disagree, and how the guide reads it. */
export function DisputeSides({ props, id, name }: Props) {
	const dispute = props.texts.disputes[id];
	const words = props.words.checker.verdicts;
	if (dispute === undefined) return null;
	return (
		<div class="dispute-sides" data-dispute={id}>
			<h4>{dispute.title}</h4>
			<p>{words.sides}</p>
			<ul>
				{dispute.sides.map(({ text, citations }, position) => (
					<li key={text}>
						{text}
						<Stamp id={`dispute-${name}-${id}-${position}`} citations={citations} from={props} />
					</li>
				))}
			</ul>
			<p>{words.reading}</p>
			<p>{dispute.reading}</p>
		</div>
	);
}

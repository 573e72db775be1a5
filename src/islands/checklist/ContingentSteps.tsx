import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { SourceRef } from '../answers/cited-source.ts';
import { Stamp } from '../answers/Stamp.tsx';
import type { ListControl } from './list-control.ts';
import { titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	contingent: Checklist['contingent'];
}

/** What is needed only where something went wrong: told, but neither ticked nor counted. */
export function ContingentSteps({ list: { props }, contingent }: Props) {
	if (contingent.length === 0) return null;
	const words = props.words.checklist.contingent;
	return (
		<section class="contingent-steps" aria-labelledby="contingent-heading">
			<h2 id="contingent-heading">{words.heading}</h2>
			<p class="field-hint">{words.lead}</p>
			<ul>
				{contingent.map(({ key, step }) => {
					const text = props.texts.steps[step.id];
					return (
						<li key={key} data-contingent={key}>
							{titleOf(props, key)}
							<Stamp
								id={`contingent-${step.id}-source`}
								citations={step.citations as readonly SourceRef[]}
								certainty={step.certainty === 'stated' ? undefined : step.certainty}
								isDisputed={text?.isDisputed}
								notes={text?.notes}
								from={{ sources: props.sources, words: props.words, paths: props.paths }}
							/>
							{text?.detail !== undefined && <p class="field-hint">{text.detail}</p>}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

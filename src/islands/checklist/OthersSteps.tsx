import type { ListControl } from './list-control.ts';
import { StateLine } from './StateLine.tsx';
import { titleOf } from './say-step.ts';

/** The steps that somebody else takes: nothing the reader can hurry or decide. */
export function OthersSteps({ list: { props, views, today } }: { list: ListControl }) {
	const words = props.words.checklist.others;
	const others = [...views.values()].filter(({ item, state }) => item.step.actor !== 'you' && state.kind !== 'done');
	if (others.length === 0) return null;
	return (
		<section class="others-steps" aria-labelledby="others-heading">
			<h2 id="others-heading">{words.heading}</h2>
			<p class="field-hint">{words.lead}</p>
			<ul>
				{others.map((view) => (
					<li key={view.item.key} data-others={view.item.step.id}>
						{titleOf(props, view.item.key)} <span class="tag">{props.words.steps[view.item.step.actor]}</span>
						{view.shown === 'waiting' && <StateLine props={props} view={view} today={today} />}
					</li>
				))}
			</ul>
		</section>
	);
}

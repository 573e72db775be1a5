import type { RequirementFinding } from '../../domain/assess/judge-requirements.ts';
import { Stamp } from '../answers/Stamp.tsx';
import type { CheckerProps } from './checker-props.ts';
import { sayState } from './say-verdict.ts';

interface Props {
	props: CheckerProps;
	finding: RequirementFinding;
}

/** A requirement with its state, who sees to it, and what it rests on. */
export function RequirementItem({ props, finding }: Props) {
	const { requirement, state, standing, dispute } = finding;
	const { words, texts } = props;
	const text = texts.requirements[requirement.id];
	if (text === undefined) return null;
	const certainty = requirement.certainty === 'stated' ? undefined : requirement.certainty;
	const notYet = standing === 'later' ? texts.notYet[requirement.step ?? ''] : undefined;
	return (
		<li data-requirement={requirement.id} data-state={state} data-standing={standing}>
			<p class="requirement-head">
				<span class="requirement-state">{sayState(props, finding)}</span>{' '}
				<span class="requirement-title">{text.title}</span>
				<Stamp
					id={`requirement-${requirement.id}`}
					citations={requirement.citations}
					certainty={certainty}
					isDisputed={text.isDisputed || dispute !== undefined}
					notes={text.notes}
					from={props}
				/>
			</p>
			<p class="requirement-text">{text.text}</p>
			{notYet !== undefined && <p class="requirement-text requirement-not-yet">{notYet}</p>}
			<p class="requirement-meta">
				{words.verdicts.standings[standing]}
				{certainty !== undefined && ` · ${words.stamp[certainty]}`}
			</p>
		</li>
	);
}

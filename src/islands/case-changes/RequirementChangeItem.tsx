import type { RequirementChange, TypeComparison } from '../../domain/history/compare-cases.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { Stamp } from '../answers/Stamp.tsx';
import type { CaseChangesProps } from './case-changes-props.ts';
import { sayRequirementChange, sayStandings } from './say-comparison.ts';

interface Props {
	props: CaseChangesProps;
	type: TypeComparison;
	change: RequirementChange;
}

/** What became of one requirement, with what it rests on, and what that means for the reader. */
export function RequirementChangeItem({ props, type, change }: Props) {
	const { words, requirements, paths } = props;
	const { kind, before, after } = change;
	const finding = after ?? before;
	const { requirement, dispute } = finding;
	const text = requirements[requirement.id];
	const former = kind === 'replaced' ? requirements[before.requirement.id]?.title : undefined;
	const isGone = after === undefined;
	return (
		<li
			data-change={kind}
			data-requirement={isGone ? undefined : requirement.id}
			data-state={isGone ? undefined : after.state}
			data-former={
				before !== undefined && before.requirement.id !== after?.requirement.id ? before.requirement.id : undefined
			}
		>
			<a href={`${paths.rules}#${requirement.id}`}>{sayRequirementChange(props, change, type)}</a>
			<Stamp
				id={`compared-${requirement.id}`}
				citations={requirement.citations}
				certainty={requirement.certainty === 'stated' ? undefined : requirement.certainty}
				isDisputed={text?.isDisputed === true || dispute !== undefined}
				notes={text?.notes ?? []}
				from={props}
			/>
			{former !== undefined && former !== text?.title && (
				<span class="behind-note">{fillWords(words.case.instead, { title: former })}</span>
			)}
			{kind === 'replaced' && before.state !== after.state && (
				<span class="behind-note">{fillWords(words.case.standing, sayStandings(words, before, after))}</span>
			)}
			{kind === 'came' && after.state !== 'open' && (
				<span class="behind-note">{fillWords(words.case.state, { state: words.states[after.state] })}</span>
			)}
		</li>
	);
}

import type { TypeAssessment } from '../../domain/assess/assess.ts';
import type { CaseComparison, TypeComparison } from '../../domain/history/compare-cases.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { Stamp } from '../answers/Stamp.tsx';
import type { CaseChangesProps } from './case-changes-props.ts';
import { RequirementChangeItem } from './RequirementChangeItem.tsx';
import { isMovedBehind, outcomeWords } from './say-comparison.ts';

interface Props {
	props: CaseChangesProps;
	comparison: CaseComparison;
}

/** Every partner type: its verdict then and now, and what changed behind it. */
export function TypeChanges({ props, comparison }: Props) {
	const { locale, words } = props;
	const [then, now] = [comparison.from, comparison.to].map((day) =>
		fillWords(words.case.onDay, { date: formatDate(day, locale) }),
	) as [string, string];
	return (
		<section aria-labelledby="types-compared">
			<h3 id="types-compared">{words.case.typesHeading}</h3>
			<table class="stacked compared">
				<thead>
					<tr>
						<th scope="col">{words.type}</th>
						<th scope="col">{then}</th>
						<th scope="col">{now}</th>
						<th scope="col">{words.case.behindHeading}</th>
					</tr>
				</thead>
				<tbody>
					{comparison.partnerTypes.map((type) => (
						<tr
							key={type.partnerType}
							data-partner-type={type.partnerType}
							data-before={type.before.verdict}
							data-verdict={type.after.verdict}
							data-outcome={type.outcome}
						>
							<th scope="row">
								{props.types[type.partnerType]}
								<span class="outcome">{words.case[outcomeWords[type.outcome]]}</span>
							</th>
							<td data-label={then}>
								<VerdictThen props={props} type={type.before} when="then" />
							</td>
							<td data-label={now}>
								<VerdictThen props={props} type={type.after} when="now" />
							</td>
							<td data-label={words.case.behindHeading}>
								<Behind props={props} type={type} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function VerdictThen({ props, type, when }: { props: CaseChangesProps; type: TypeAssessment; when: 'then' | 'now' }) {
	const { words } = props;
	const { partnerType, verdict, flags, sources } = type;
	const certainty = (['second-hand', 'inferred'] as const).find((flag) => flags.includes(flag));
	return (
		<>
			<span class="case-verdict" data-kind={verdict}>
				{words.kinds[verdict]}
			</span>
			<Stamp
				id={`${when}-${partnerType}`}
				citations={sources.map((source) => ({ source }))}
				certainty={certainty}
				isDisputed={verdict === 'disputed'}
				notes={flags.map((flag) => words.flags[flag])}
				from={props}
			/>
		</>
	);
}

/** What changed behind a verdict, whether or not it moved. */
function Behind({ props, type }: { props: CaseChangesProps; type: TypeComparison }) {
	const { words } = props;
	if (!isMovedBehind(type)) {
		return <p>{type.outcome === 'untold' ? words.case.untoldBehind : words.case.sameBehind}</p>;
	}
	return (
		<ul class="behind">
			{type.isIntakeOther && <IntakeItem props={props} type={type} />}
			{type.requirements.map((change) => (
				<RequirementChangeItem
					key={(change.after ?? change.before).requirement.id}
					props={props}
					type={type}
					change={change}
				/>
			))}
		</ul>
	);
}

function IntakeItem({ props, type }: { props: CaseChangesProps; type: TypeComparison }) {
	const { words } = props;
	const { partnerType, before, after } = type;
	const period = after.intake ?? before.intake;
	const texts = {
		before: words.intake[before.intake?.state ?? 'unknown'],
		after: words.intake[after.intake?.state ?? 'unknown'],
	};
	return (
		<li data-intake={after.intake?.state ?? 'unknown'}>
			{fillWords(words.case.intake, texts)}
			{period !== undefined && (
				<Stamp
					id={`intake-${partnerType}`}
					citations={period.citations}
					certainty={period.certainty === 'stated' ? undefined : period.certainty}
					notes={period.certainty === 'stated' ? [] : [words.flags[period.certainty]]}
					from={props}
				/>
			)}
		</li>
	);
}

import type { ThenAndNow as Comparison, MovedRequirement, MovedVerdict } from '../../domain/case/compare-seen.ts';
import type { State } from '../../domain/condition/evaluate-condition.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatList } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';

interface Props {
	props: CheckerProps;
	comparison: Comparison;
}

/** What a link showed when it was made, beside what the page shows now; nothing where nothing has changed. */
export function ThenAndNow({ props, comparison }: Props) {
	const words = props.words.checker.seen;
	const { before, now, moved } = comparison;
	if (before.asOf === undefined || moved.length === 0) {
		if (before.data === now.data) return null;
		const text = before.asOf === undefined ? words.unsaid : words.same;
		return (
			<p class="answers-notice" data-since={before.data}>
				{fillWords(text, { before: before.data, now: now.data })}
			</p>
		);
	}
	return (
		<section class="then-and-now" aria-labelledby="then-and-now" data-since={before.data}>
			<h2 id="then-and-now">{words.heading}</h2>
			<p>{words.lead}</p>
			<table class="stacked">
				<thead>
					<tr>
						<th scope="col">{props.words.type}</th>
						<th scope="col">
							{words.before}
							<Stand props={props} data={before.data} asOf={before.asOf} />
						</th>
						<th scope="col">
							{words.now}
							<Stand props={props} data={now.data} asOf={now.asOf} />
						</th>
						<th scope="col">{words.why}</th>
					</tr>
				</thead>
				<tbody>
					{moved.map((each) => (
						<Row key={each.partnerType} props={props} moved={each} comparison={comparison} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function Row({ props, moved, comparison }: Props & { moved: MovedVerdict }) {
	const { texts, words, locale } = props;
	const { kinds } = words.verdicts;
	const { before, now } = comparison;
	const { partnerType, cause, requirements, unknown } = moved;
	const count = requirements.length + unknown;
	return (
		<tr data-moved={partnerType} data-cause={cause}>
			<th scope="row">{texts.types[partnerType].name}</th>
			<td data-label={words.checker.seen.before} data-before={moved.before}>
				<strong>{kinds[moved.before]}</strong>
				<Stand props={props} data={before.data} asOf={before.asOf ?? now.asOf} />
			</td>
			<td data-label={words.checker.seen.now} data-now={moved.now}>
				<strong>{kinds[moved.now]}</strong>
				<Stand props={props} data={now.data} asOf={now.asOf} />
			</td>
			<td data-label={words.checker.seen.why}>
				{fillWords(words.checker.seen[cause], { date: formatDate(before.asOf ?? now.asOf, locale) })}
				{count > 0 && (
					<details>
						<summary>{fillWords(words.checker.seen.requirements, { count })}</summary>
						<ul>
							{groupMoves(requirements).map((group) => (
								<li key={group[0]?.id} data-moved-requirements={group.map(({ id }) => id).join(' ')}>
									{sayMoves(props, group)}
								</li>
							))}
							{unknown > 0 && <li>{fillWords(words.checker.seen.unknown, { count: unknown })}</li>}
						</ul>
					</details>
				)}
			</td>
		</tr>
	);
}

/** The asked day, and the version of the facts. In the head of the table, and in each cell once it is a list on a phone. */
function Stand({ props: { words, locale }, data, asOf }: { props: CheckerProps; data: string; asOf: Day }) {
	return (
		<span class="stand">{fillWords(words.checker.seen.stand, { date: formatDate(asOf, locale), version: data })}</span>
	);
}

/** Requirements that went from the same state to the same other one, together. */
function groupMoves(requirements: readonly MovedRequirement[]): MovedRequirement[][] {
	return [...Map.groupBy(requirements, ({ before, now }) => `${before} ${now}`).values()];
}

function sayMoves({ texts, words, locale }: CheckerProps, group: readonly MovedRequirement[]): string {
	const say = (state: State | undefined) => {
		if (state === undefined) return words.checker.seen.notAsked;
		return state === 'open' ? words.checker.verdicts.stillOpen : words.verdicts.states[state];
	};
	return fillWords(words.checker.seen.requirement, {
		before: say(group[0]?.before),
		now: say(group[0]?.now),
		titles: formatList(
			group.map(({ id }) => texts.requirements[id]?.title ?? id),
			locale,
		),
	});
}

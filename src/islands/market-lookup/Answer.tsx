import type { ComponentChildren } from 'preact';
import { isInForce } from '../../domain/claim/is-in-force.ts';
import { isStale } from '../../domain/date/is-stale.ts';
import { compareDay, type Day, firstDayOf, precisionOf } from '../../domain/date/partial-date.ts';
import type { MarketTableFacts } from '../../domain/market/find-market.ts';
import { findTable } from '../../domain/market/find-table.ts';
import { planEnrollments } from '../../domain/market/plan-enrollments.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { dayInputId } from '../answers/DayField.tsx';
import { Filled } from '../answers/Filled.tsx';
import { rootOf } from '../answers/root-of.ts';
import { Stamp } from '../answers/Stamp.tsx';
import { RestNotice } from '../rest/RestNotice.tsx';
import type { RestControl } from '../rest/use-rest.ts';
import { sayAnswer } from './answer-sentence.ts';
import { FactList } from './FactList.tsx';
import { MarketMembers } from './MarketMembers.tsx';
import { PairTable } from './PairTable.tsx';
import { Plan } from './Plan.tsx';
import type { Lookup } from './read-props.ts';
import { sayAge } from './say-age.ts';

interface Props {
	lookup: Lookup;
	office: readonly PlaceCode[];
	target: readonly PlaceCode[];
	asOf: Day;
	today: Day;
	onAskDay: (day: Day) => void;
	/** The map, which stands between the answer and its details. */
	map: ComponentChildren;
	rest: RestControl;
}

/** The answer in one sentence, the table it comes from, the map, and then every detail. */
export function Answer({ lookup, office, target, asOf, today, onAskDay, map, rest }: Props) {
	const { props } = lookup;
	const words = props.words.lookup.answer;
	const table = findTable(lookup.tables, asOf);
	const plan = planEnrollments(lookup.tables, office, target, asOf);
	const isAsked = office.length + target.length > 0;
	const isPair = office.length > 0 && target.length > 0;
	const inForce = <F extends { from: Day; until?: Day }>(facts: readonly F[]) =>
		facts.filter((fact) => isInForce(fact, asOf));
	const placeFacts = inForce(props.placeFacts).filter(({ places }) =>
		places.some((place) => office.includes(place) || target.includes(place)),
	);
	const answer = isAsked && table !== undefined ? sayAnswer(lookup, table, office, target, plan) : undefined;

	return (
		<section class="answer" aria-labelledby="answer-heading">
			<h2 id="answer-heading" data-needs-script>
				{words.heading}
			</h2>
			<div
				class="answer-head"
				role="status"
				data-needs-script
				data-outcome={answer?.outcome ?? (isAsked ? 'silent' : 'empty')}
			>
				{!isAsked && <p class="answer-sentence">{words.empty}</p>}
				{isAsked && table === undefined && <Silent lookup={lookup} onAskDay={onAskDay} />}
				{answer?.sentences.map((sentence) => (
					<p class="answer-sentence" key={sentence}>
						{sentence}
					</p>
				))}
				{answer !== undefined && !isPair && <p>{office.length > 0 ? words.nextTargets : words.nextOffices}</p>}
			</div>
			{!isAsked && <Example lookup={lookup} />}
			{isAsked && table !== undefined && <TableLine lookup={lookup} table={table} asOf={asOf} today={today} />}
			{map}
			{table !== undefined && isPair && <Plan lookup={lookup} plan={plan} rules={inForce(props.enrollmentRules)} />}
			{isPair && <PairTable lookup={lookup} office={office} target={target} asOf={asOf} />}
			{table !== undefined && <MarketMembers lookup={lookup} table={table} office={office} target={target} />}
			{isAsked && <RestNotice words={props.words.lookup.form} rest={rest} showLoading />}
			{placeFacts.length > 0 && (
				<section aria-labelledby="place-facts-heading">
					<h3 id="place-facts-heading">{words.facts}</h3>
					<FactList lookup={lookup} name="place" facts={placeFacts} />
				</section>
			)}
			{isAsked && rest.state === 'whole' && (
				<section aria-labelledby="rules-heading">
					<h3 id="rules-heading">{words.rules}</h3>
					<FactList lookup={lookup} name="rule" facts={inForce(props.rules)} />
				</section>
			)}
		</section>
	);
}

/** Which edition answers, how old it is on the asked day, and what to do where that is old. */
function TableLine({ lookup, table, asOf, today }: { lookup: Lookup; table: MarketTableFacts; asOf: Day; today: Day }) {
	const { props } = lookup;
	const words = props.words.lookup.answer;
	const age = sayAge(table.date, asOf, words);
	const isWithin = precisionOf(table.date) !== 'day' && compareDay(asOf, table.date) === 'within';
	const date = (
		<>
			<time dateTime={table.date}>{formatDate(table.date, props.locale)}</time>
			<Stamp id="table-source" citations={table.sources.map((source) => ({ source }))} from={props} />
		</>
	);
	return (
		<div class="table-line" data-table={table.id} data-stale={isStale(table.date, asOf) ? '' : undefined}>
			<p>
				<Filled text={isWithin ? words.tableWithin : words.table}>
					{{ date, day: <time dateTime={asOf}>{formatDate(asOf, props.locale)}</time>, age: <strong>{age}</strong> }}
				</Filled>
			</p>
			{asOf > today && <p>{words.future}</p>}
			{isStale(table.date, asOf) && props.currentTable !== undefined && (
				<p>
					<Filled text={words.stale}>
						{{
							link: (
								<a class="outside" href={props.currentTable.address} rel="noopener">
									{props.currentTable.text}
									<span class="vh">{props.words.outside}</span>
								</a>
							),
						}}
					</Filled>
				</p>
			)}
		</div>
	);
}

/** No edition covers the day; the oldest is offered, and does not answer by itself. */
function Silent({ lookup, onAskDay }: { lookup: Lookup; onAskDay: (day: Day) => void }) {
	const words = lookup.props.words.lookup.answer;
	const oldest = lookup.tables[0];
	if (oldest === undefined) return null;
	const date = formatDate(oldest.date, lookup.props.locale);
	return (
		<>
			<p class="answer-sentence">
				<Filled text={words.silent}>
					{{
						date: (
							<>
								<time dateTime={oldest.date}>{date}</time>
								<Stamp
									id="oldest-source"
									citations={oldest.sources.map((source) => ({ source }))}
									from={lookup.props}
								/>
							</>
						),
					}}
				</Filled>
			</p>
			<p>
				<button
					type="button"
					class="button quiet"
					onClick={({ currentTarget }) => {
						// The day is in its field now, and this button gone.
						rootOf(currentTarget).getElementById(dayInputId)?.focus();
						onAskDay(firstDayOf(oldest.date));
					}}
				>
					{fillWords(words.askOldest, { date })}
				</button>
			</p>
		</>
	);
}

/** A link that shows what an answer looks like. */
function Example({ lookup }: { lookup: Lookup }) {
	const words = lookup.props.words.lookup.answer;
	const text = fillWords(words.exampleText, { office: lookup.nameOf('TW'), targets: lookup.listPlaces(['TW', 'JP']) });
	return (
		<p class="example" data-needs-script>
			<Filled text={words.example}>{{ link: <a href="#v=1&office=TW&target=TW,JP">{text}</a> }}</Filled>
		</p>
	);
}

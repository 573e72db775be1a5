import { useState } from 'preact/hooks';
import type { CaseComparison, PairComparison } from '../../domain/history/compare-cases.ts';
import type { PairFinding } from '../../domain/market/judge-pair.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatNumber } from '../../i18n/format-date.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { sayCurrency } from '../../i18n/say-currency.ts';
import { Filled } from '../answers/Filled.tsx';
import { ShowAll } from '../answers/ShowAll.tsx';
import { Stamp } from '../answers/Stamp.tsx';
import type { CaseChangesProps } from './case-changes-props.ts';
import { outcomeWords } from './say-comparison.ts';

interface Props {
	props: CaseChangesProps;
	comparison: CaseComparison;
}

/** Pairs shown before the reader asks for all of them; a link may name every place on both sides. */
const shownAtFirst = 12;

/** Every office with every place of customers: the verdict then and now, and the table that answers. */
export function PairChanges({ props, comparison }: Props) {
	const { locale, words, paths } = props;
	const [isWhole, setWhole] = useState(false);
	const { pairs } = comparison;
	if (pairs.length === 0) {
		return (
			<p class="field-hint">
				<Filled text={words.case.namePlaces}>{{ link: <a href={paths.markets}>{words.markets}</a> }}</Filled>
			</p>
		);
	}
	const days = [comparison.from, comparison.to].map((day) => formatDate(day, locale)) as [string, string];
	const [then, now] = days.map((date) => fillWords(words.case.onDay, { date })) as [string, string];
	// What changed comes first; otherwise the reader's order.
	const sorted = pairs.toSorted((a, b) => Number(b.outcome === 'changed') - Number(a.outcome === 'changed'));
	const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
	return (
		<section aria-labelledby="pairs-compared">
			<h3 id="pairs-compared">{words.case.pairsHeading}</h3>
			<table class="stacked compared of-places">
				<thead>
					<tr>
						<th scope="col">{words.pairs.target}</th>
						<th scope="col">{words.pairs.office}</th>
						<th scope="col">{then}</th>
						<th scope="col">{now}</th>
						<th scope="col">{words.case.behindHeading}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((pair) => (
						<PairRow
							key={`${pair.after.office} ${pair.after.target}`}
							props={props}
							pair={pair}
							then={then}
							now={now}
							days={days}
						/>
					))}
				</tbody>
			</table>
			{shown.length < pairs.length && (
				<ShowAll
					text={fillWords(words.case.showAll, { count: formatNumber(pairs.length, locale) })}
					onPress={() => setWhole(true)}
				/>
			)}
		</section>
	);
}

interface RowProps {
	props: CaseChangesProps;
	pair: PairComparison;
	then: string;
	now: string;
	days: [string, string];
}

function PairRow({ props, pair, then, now, days }: RowProps) {
	const { words, places, paths } = props;
	const { before, after, outcome } = pair;
	const { office, target } = after;
	const nameOf = (code: string) => places.find(([each]) => each === code)?.[1] ?? code;
	return (
		<tr
			data-office={office}
			data-target={target}
			data-before={before.verdict}
			data-verdict={after.verdict}
			data-outcome={outcome}
		>
			<th scope="row" data-label={words.pairs.target}>
				<a href={`${paths.markets}${target.toLowerCase()}/`}>{nameOf(target)}</a>
				<span class="outcome">{words.case[outcomeWords[outcome]]}</span>
			</th>
			<td data-label={words.pairs.office}>{nameOf(office)}</td>
			<td data-label={then}>
				<PairVerdict props={props} finding={before} when="then" />
			</td>
			<td data-label={now}>
				<PairVerdict props={props} finding={after} when="now" />
			</td>
			<td data-label={words.case.behindHeading}>{sayTables(props, pair, days)}</td>
		</tr>
	);
}

function PairVerdict({ props, finding, when }: { props: CaseChangesProps; finding: PairFinding; when: string }) {
	const { words } = props;
	const { office, target, verdict, sources, flags } = finding;
	return (
		<>
			<span class="case-verdict" data-kind={verdict}>
				{words.pairVerdicts[verdict]}
			</span>
			<Stamp
				id={`${when}-${office}-${target}`}
				citations={sources.map((source) => ({ source }))}
				certainty={flags.includes('inferred') ? 'inferred' : undefined}
				notes={flags.map((flag) => words.flags[flag])}
				from={props}
			/>
		</>
	);
}

/** Which editions answer: one for both days can show no change, whatever happened. */
function sayTables(props: CaseChangesProps, pair: PairComparison, days: [string, string]): string {
	const { locale, words } = props;
	const { before, after, isCurrencyOther } = pair;
	const [old, current] = [before.tableDate, after.tableDate].map((date) => date && formatDate(date, locale));
	const texts: string[] = [];
	if (old === undefined || current === undefined) {
		texts.push(fillWords(words.case.noTable, { date: old === undefined ? days[0] : days[1] }));
	} else if (before.tableId === after.tableId) texts.push(fillWords(words.case.sameTable, { date: old }));
	else texts.push(fillWords(words.case.otherTable, { before: old, after: current }));
	if (isCurrencyOther) {
		const [from = '', to = ''] = [before, after].map(({ currency = '', legacyCurrency }) =>
			sayCurrency({ currency, legacyCurrency }, words.tables),
		);
		texts.push(fillWords(words.case.currency, { before: from, after: to }));
	}
	return joinSentences(texts, locale);
}

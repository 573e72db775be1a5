import { useState } from 'preact/hooks';
import type { Day } from '../../domain/date/partial-date.ts';
import { judgePair, type PairFinding } from '../../domain/market/judge-pair.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatNumber } from '../../i18n/format-date.ts';
import { sayCurrency } from '../../i18n/say-currency.ts';
import { ShowAll } from '../answers/ShowAll.tsx';
import { Stamp } from '../answers/Stamp.tsx';
import { quoteMarket } from './answer-sentence.ts';
import type { Lookup } from './read-props.ts';

interface Props {
	lookup: Lookup;
	office: readonly PlaceCode[];
	target: readonly PlaceCode[];
	asOf: Day;
}

/** Pairs shown before the reader asks for all of them; a link may name every place on both sides. */
const shownAtFirst = 30;

/** The verdict of each pair, with its reason, currency and source. */
export function PairTable({ lookup, office, target, asOf }: Props) {
	const { props } = lookup;
	const words = props.words.lookup.pairs;
	const [isWhole, setWhole] = useState(false);
	const pairs = target.flatMap((each) => office.map((from) => [from, each] as const));
	const shown = isWhole ? pairs : pairs.slice(0, shownAtFirst);

	return (
		<section aria-labelledby="pairs-heading">
			<h3 id="pairs-heading">{words.heading}</h3>
			<table class="stacked pairs">
				<thead>
					<tr>
						<th scope="col">{words.target}</th>
						<th scope="col">{words.office}</th>
						<th scope="col">{words.verdict}</th>
						<th scope="col">{words.currency}</th>
						<th scope="col">{words.source}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(([from, to]) => (
						<PairRow key={`${from} ${to}`} lookup={lookup} finding={judgePair(lookup.tables, from, to, asOf)} />
					))}
				</tbody>
			</table>
			{shown.length < pairs.length && (
				<p>
					<ShowAll
						text={fillWords(words.more, { count: formatNumber(pairs.length, props.locale) })}
						onPress={() => setWhole(true)}
					/>
				</p>
			)}
		</section>
	);
}

function PairRow({ lookup, finding }: { lookup: Lookup; finding: PairFinding }) {
	const { props } = lookup;
	const words = props.words.lookup;
	const { office, target, verdict, currency, sources, flags } = finding;
	const isInferred = flags.includes('inferred');
	return (
		<tr data-verdict={verdict} data-office={office} data-target={target} data-flags={flags.join(' ') || undefined}>
			<th scope="row" data-label={words.pairs.target}>
				<a href={`${props.paths.markets}${target.toLowerCase()}/`}>{lookup.nameOf(target)}</a>
			</th>
			<td data-label={words.pairs.office}>{lookup.nameOf(office)}</td>
			<td>
				<span class="verdict">{words.verdicts[verdict]}</span>
				{sayReasons(lookup, finding).map((reason) => (
					<span class="reason" key={reason}>
						{reason}
					</span>
				))}
			</td>
			<td data-label={words.pairs.currency}>
				{currency === undefined
					? words.pairs.noCurrency
					: sayCurrency({ currency, legacyCurrency: finding.legacyCurrency }, props.words.tables)}
			</td>
			<td data-label={words.pairs.source}>
				{sources.length === 0 ? (
					words.pairs.noSource
				) : (
					<Stamp
						id={`pair-${office}-${target}`}
						citations={sources.map((source) => ({ source }))}
						certainty={isInferred ? 'inferred' : undefined}
						notes={isInferred ? [props.words.stamp.inferred] : []}
						from={props}
					/>
				)}
			</td>
		</tr>
	);
}

const unlistedReasons = {
	'not-listed': 'reasonNever',
	'no-longer-listed': 'reasonEarlier',
	'not-yet-listed': 'reasonLater',
} as const;

/** Which market each is in, or why a place is in none. */
function sayReasons(lookup: Lookup, finding: PairFinding): string[] {
	const words = lookup.props.words.lookup.pairs;
	const { office, target, verdict, officeMarket = '', targetMarket = '', unlisted } = finding;
	if (verdict === 'silent') return [words.reasonSilent];
	if (verdict === 'same-market') return [fillWords(words.reasonSame, { market: quoteMarket(lookup, officeMarket) })];
	if (verdict === 'other-market') {
		const texts = {
			office: lookup.nameOf(office),
			target: lookup.nameOf(target),
			officeMarket: quoteMarket(lookup, officeMarket),
			targetMarket: quoteMarket(lookup, targetMarket),
		};
		return [fillWords(words.reasonOther, texts)];
	}
	return unlisted.map(({ place, verdict: reason, listedIn }) =>
		fillWords(words[unlistedReasons[reason]], {
			place: lookup.nameOf(place),
			date: listedIn === undefined ? '' : formatDate(listedIn.date, lookup.props.locale),
		}),
	);
}

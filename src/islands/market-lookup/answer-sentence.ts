import { findMarket, type MarketTableFacts } from '../../domain/market/find-market.ts';
import type { EnrollmentPlan } from '../../domain/market/plan-enrollments.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Lookup } from './read-props.ts';

/** Whether the wishes are covered: by one enrollment or several, in part, not at all; open where a side is missing. */
export type Outcome = 'yes' | 'partly' | 'no' | 'open';

/**
 * The answer in one sentence, or two where only one side is chosen and some of its places are in no market.
 *
 * @param table the edition that answers
 */
export function sayAnswer(
	lookup: Lookup,
	table: MarketTableFacts,
	office: readonly PlaceCode[],
	target: readonly PlaceCode[],
	plan: EnrollmentPlan,
): { outcome: Outcome; sentences: string[] } {
	if (office.length === 0) return { outcome: 'open', sentences: sayOneSide(lookup, table, target, 'targets') };
	if (target.length === 0) return { outcome: 'open', sentences: sayOneSide(lookup, table, office, 'offices') };
	const { outcome, text } = sayPlan(lookup, target, plan);
	return { outcome, sentences: [text] };
}

function sayPlan(
	lookup: Lookup,
	target: readonly PlaceCode[],
	plan: EnrollmentPlan,
): { outcome: Outcome; text: string } {
	const words = lookup.props.words.lookup.answer;
	const covered = plan.enrollments.flatMap(({ targets }) => targets);
	const [first] = plan.enrollments;
	if (first === undefined) return { outcome: 'no', text: fillWords(words.no, { targets: lookup.listPlaces(target) }) };
	if (plan.uncovered.length > 0) {
		const others = plan.uncovered.map((each) => each.target);
		return {
			outcome: 'partly',
			text: fillWords(words.partly, { targets: lookup.listPlaces(covered), others: lookup.listPlaces(others) }),
		};
	}
	if (plan.enrollments.length === 1) {
		const texts = { office: lookup.nameOf(first.office), targets: lookup.listPlaces(covered) };
		return { outcome: 'yes', text: fillWords(words.yesOne, texts) };
	}
	const markets = listMarkets(
		lookup,
		plan.enrollments.map(({ market }) => market),
	);
	return { outcome: 'yes', text: fillWords(words.yesMany, { count: plan.enrollments.length, markets }) };
}

/** Names of markets as a sentence quotes them. */
function listMarkets(lookup: Lookup, markets: Iterable<string>): string {
	return lookup.list([...markets].map((market) => quoteMarket(lookup, market)));
}

/** The name of a market in the quotation marks of the language: many of them hold an "and". */
export function quoteMarket(lookup: Lookup, market: string): string {
	return fillWords(lookup.props.words.lookup.answer.market, { market: lookup.marketName(market) });
}

function sayOneSide(
	lookup: Lookup,
	table: MarketTableFacts,
	places: readonly PlaceCode[],
	side: 'offices' | 'targets',
): string[] {
	const words = lookup.props.words.lookup.answer;
	const listed = places.filter((place) => findMarket(place, table) !== undefined);
	const unlisted = places.filter((place) => !listed.includes(place));
	const markets = new Set(listed.map((place) => findMarket(place, table)?.id as string));
	const sentences: string[] = [];
	if (listed.length > 0) {
		sentences.push(
			fillWords(markets.size === 1 ? words[`${side}One`] : words[`${side}Many`], {
				[side]: lookup.listPlaces(listed),
				markets: listMarkets(lookup, markets),
			}),
		);
	}
	if (unlisted.length > 0) sentences.push(fillWords(words[`${side}None`], { [side]: lookup.listPlaces(unlisted) }));
	return sentences;
}

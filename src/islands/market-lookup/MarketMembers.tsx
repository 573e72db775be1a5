import { findMarket, type MarketTableFacts } from '../../domain/market/find-market.ts';
import type { PlaceCode } from '../../domain/place/place.schema.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { sayCurrency } from '../../i18n/say-currency.ts';
import type { Lookup } from './read-props.ts';

const unstated = { currency: 'not-stated' };

interface Props {
	lookup: Lookup;
	table: MarketTableFacts;
	office: readonly PlaceCode[];
	target: readonly PlaceCode[];
}

/**
 * Every place of the markets that the offices open, folded, in the reader's order; without offices, of the
 * markets in which one would be needed.
 */
export function MarketMembers({ lookup, table, office, target }: Props) {
	const { props } = lookup;
	const words = props.words.lookup.markets;
	const isOpen = office.length > 0;
	const groups = Map.groupBy(isOpen ? office : target, (place) => findMarket(place, table));
	groups.delete(undefined);
	if (groups.size === 0) return null;
	return (
		<section aria-labelledby="markets-heading">
			<h3 id="markets-heading">{isOpen ? words.heading : words.headingNeeded}</h3>
			{[...groups].map(([market, chosen]) => {
				if (market === undefined) return null;
				const listed = new Map(market.places.map((place) => [place.code, place]));
				const codes = lookup.sortPlaces(listed.keys());
				return (
					<details class="office-market" key={market.id} data-market={market.id}>
						<summary>
							{fillWords(codes.length === 1 ? words.summaryOne : words.summary, {
								market: lookup.marketName(market.id),
								count: codes.length,
							})}
						</summary>
						<p>
							{isOpen
								? fillWords(words.members, { offices: lookup.listPlaces(chosen) })
								: fillWords(words.membersNeeded, { targets: lookup.listPlaces(chosen) })}
						</p>
						<ul class="places">
							{codes.map((code) => (
								<li key={code}>
									<a href={`${props.paths.markets}${code.toLowerCase()}/`}>{lookup.nameOf(code)}</a>
									<span class="currency"> {sayCurrency(listed.get(code) ?? unstated, props.words.tables)}</span>
								</li>
							))}
						</ul>
					</details>
				);
			})}
		</section>
	);
}

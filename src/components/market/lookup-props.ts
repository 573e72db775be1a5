import { answerKeys } from '../../catalog/answer-keys.ts';
import { buildDay, program, textOf, wordsOf } from '../../catalog/catalog.ts';
import { findClaim, isDisputed } from '../../catalog/find-claim.ts';
import { namedPlaces } from '../../catalog/place-names.ts';
import { sayValue } from '../../catalog/say-value.ts';
import { dateOf } from '../../domain/claim/edge.ts';
import { firstDayOf } from '../../domain/date/partial-date.ts';
import { packTable } from '../../domain/market/packed-table.ts';
import { tableFacts } from '../../domain/market/table-facts.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import type { CitedFact, LookupProps } from '../../islands/market-lookup/lookup-props.ts';
import { citedSources, stampNotes } from '../claims/cited.ts';

/** Facts that the table as a whole rests on; each is shown on the days on which it holds. */
const rules = [
	'own-country-only-before-markets',
	'office-decides-market',
	'partner-id-for-each-location',
	'tenant-country-decides',
	'azure-plan-in-fewer-markets',
];

/** Facts about a separate enrollment for each market. */
const enrollmentRules = ['address-per-market-2016', 'another-market-needs', 'new-sign-in-for-another-market'];

/** All that the market lookup needs in a language. */
export function lookupProps(locale: Locale, base: string): LookupProps {
	const words = wordsOf(locale);
	const { form, problems, answer, verdicts, pairs, plan, markets } = words.lookup;
	const cited = (ids: readonly string[]) => ids.map((id) => citeFact(id, locale));
	const placeFacts = Object.values(program.facts)
		.filter(({ concerns }) => concerns.length > 0)
		.map(({ id, concerns }) => ({ ...citeFact(id, locale), places: concerns }));
	const facts = [...cited(rules), ...cited(enrollmentRules), ...placeFacts];
	const tables = program.marketTables.map(tableFacts);
	const currentTable = program.links['regional-markets'];
	return {
		locale,
		buildDay,
		paths: {
			sources: localizePath(locale, '/sources/', base),
			markets: localizePath(locale, '/markets/', base),
			another: localizePath(locale, '/guide/markets-and-currencies/#another-market', base),
			prepare: localizePath(locale, '/guide/before-you-begin/', base),
			names: `${base}/markets/names.txt`,
		},
		words: {
			lookup: { form, problems, answer, verdicts, pairs, plan, markets },
			stamp: {
				inferred: words.stamp.inferred,
				official: words.stamp.official,
				'official-copy': words.stamp['official-copy'],
				'third-party': words.stamp['third-party'],
			},
			tables: { notStated: words.tables.notStated, legacy: words.tables.legacy },
			sources: words.site.sources,
			outside: words.site.outside,
		},
		places: namedPlaces(locale)
			.map(({ id, name }) => `${id}\t${name}`)
			.join('\n'),
		tables: tables.map(packTable),
		markets: Object.fromEntries(
			tables.flatMap((table) => table.markets.map(({ id }) => [id, textOf(locale, 'markets', id)])),
		),
		sources: citedSources([
			...tables.flatMap(({ sources }) => sources),
			...facts.flatMap(({ citations }) => citations.map(({ source }) => source)),
		]),
		placeFacts,
		rules: cited(rules),
		enrollmentRules: cited(enrollmentRules),
		otherKeys: answerKeys(),
		currentTable:
			currentTable?.status === 'in-use' && currentTable.address !== undefined
				? { address: currentTable.address, text: textOf(locale, 'links', 'regional-markets') }
				: undefined,
	};
}

/** A fact as the browser shows it: its sentence with the values filled in, its period and its citation. */
function citeFact(id: string, locale: Locale): CitedFact {
	const claim = findClaim(id, '/markets/');
	const values = Object.fromEntries(
		Object.entries(claim.values).map(([name, value]) => [name, sayValue(value, locale)]),
	);
	const disputed = isDisputed(id);
	return {
		id,
		text: fillWords(textOf(locale, 'facts', id), values),
		from: firstDayOf(dateOf(claim.from)),
		...(claim.until !== undefined && { until: firstDayOf(dateOf(claim.until)) }),
		citations: claim.citations,
		...(claim.certainty !== 'stated' && { certainty: claim.certainty }),
		...(disputed && { isDisputed: true }),
		notes: stampNotes(claim, disputed, locale),
	};
}

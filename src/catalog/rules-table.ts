import type { Citation } from '../domain/claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../domain/claim/edge.ts';
import { listSeries } from '../domain/requirement/list-series.ts';
import { fillWords } from '../i18n/fill-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { partOf, program, wordsOf } from './catalog.ts';
import { sayCondition, writeCondition } from './say-condition.ts';
import { sayExample, writeExample } from './say-example.ts';
import { sayValues } from './say-value.ts';

/**
 * Every requirement as a row of a table, the first row naming the columns in the reader's language. Dates stay as
 * the data writes them, so that a spreadsheet sorts them.
 */
export function rulesTable(locale: Locale): string[][] {
	const { rules: words, requirements, stamp, disputes } = wordsOf(locale);
	const header = [
		words.id,
		words.partnerType,
		words.stage,
		words.topic,
		words.requirement,
		words.text,
		words.metWhere,
		words.decides,
		words.strength,
		words.notBefore,
		words.from,
		words.until,
		words.dating,
		words.certainty,
		words.sources,
		words.dispute,
		words.examples,
	];
	const rows = listSeries(Object.values(program.requirements))
		.flat()
		.map((each) => [
			each.id,
			partOf(locale, 'partner-types', each.partnerType, 'name'),
			words[each.stage],
			each.topic,
			partOf(locale, 'requirements', each.id, 'title'),
			fillWords(partOf(locale, 'requirements', each.id, 'text'), sayValues(each.values, locale)),
			writeCondition(sayCondition(each.requires, locale), locale),
			requirements[each.decidedBy],
			each.strength === 'required' ? words.required : requirements.recommended,
			notBeforeOf(each.from) ?? '',
			dateOf(each.from),
			each.until === undefined ? '' : dateOf(each.until),
			words[each.dating === 'effective' ? 'effective' : 'said'],
			each.certainty === 'stated' ? words.stated : stamp[each.certainty],
			each.citations.map(writeCitation).join('\n'),
			disputesOf(each.id)
				.map(({ id, resolved }) =>
					fillWords(resolved ? disputes.settled : disputes.heading, { title: partOf(locale, 'disputes', id, 'title') }),
				)
				.join('\n'),
			each.examples.map((example) => writeExample(sayExample(example, locale), locale)).join('\n'),
		]);
	return [header, ...rows];
}

/** Disputes about a requirement, settled or not. */
export function disputesOf(requirement: string): { id: string; resolved: boolean }[] {
	return Object.values(program.disputes).filter(({ about }) => about.includes(requirement));
}

function writeCitation({ source, at }: Citation): string {
	const cited = program.sources[source];
	if (cited === undefined) return source;
	return `${cited.date} ${cited.title}${at === undefined ? '' : ` § ${at}`} <${cited.address}>`;
}

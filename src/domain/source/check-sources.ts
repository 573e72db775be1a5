import { type Day, firstDayOf } from '../date/partial-date.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import { listCitations } from './list-citations.ts';

/**
 * Sources read before they speak, languages said twice, and citations that lead nowhere.
 *
 * @param today where given, sources that somebody is said to have read on a later day, too
 */
export function* checkSources(program: Program, today?: Day): Generator<Finding> {
	for (const [id, { date, checked }] of Object.entries(program.sources)) {
		if (checked < firstDayOf(date)) {
			yield {
				thing: `sources/${id}`,
				field: 'checked',
				text: `was read on ${checked}, before the date it speaks for, ${date}. Correct one of the two.`,
			};
		}
	}
	for (const [id, { language, titleLanguage }] of Object.entries(program.sources)) {
		if (titleLanguage !== language) continue;
		yield {
			thing: `sources/${id}`,
			field: 'titleLanguage',
			text: `is the language of the source, ${language}. Write it only where the title is in another one.`,
		};
	}
	for (const [id, { checked }] of Object.entries(program.sources)) {
		if (today === undefined || checked <= today) continue;
		yield {
			thing: `sources/${id}`,
			field: 'checked',
			text: `was read on ${checked}, which is after today, ${today}. Write the day on which you read it.`,
		};
	}
	for (const { thing, field, citation } of listCitations(program)) {
		if (!(citation.source in program.sources)) {
			yield {
				thing,
				field,
				text: `cites "${citation.source}", which is not in content/data/sources.yaml. Add the source there or correct the id.`,
			};
		}
	}
}

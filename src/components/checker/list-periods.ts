import { wordsOf } from '../../catalog/catalog.ts';
import { listEras } from '../../domain/assess/list-eras.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { Program } from '../../domain/program/program.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A period of the rules for newcomers: the id of its table in `check/periods/`, its name, its first day. */
export interface RulePeriod {
	id: string;
	name: string;
	from: Day;
}

/** The newest first. */
export function listPeriods(program: Program, locale: Locale): RulePeriod[] {
	const words = wordsOf(locale).checker.table;
	const eras = listEras(program);
	return eras
		.map((from, position) => {
			const until = eras[position + 1];
			const date = formatDate(from, locale);
			const name =
				until === undefined
					? fillWords(words.since, { date })
					: fillWords(words.fromTo, { date, until: formatDate(until, locale) });
			return { id: `from-${from}`, name, from };
		})
		.toReversed();
}

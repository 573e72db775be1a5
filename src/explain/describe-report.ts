import { partOf, program, textOf, wordsOf } from '../catalog/catalog.ts';
import { placeName } from '../catalog/place-names.ts';
import { sayQuestion } from '../catalog/say-question.ts';
import type { ThenAndNow } from '../domain/case/compare-seen.ts';
import type { CaseReport } from '../domain/case/report-case.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatDate, formatList } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locales.ts';

/** A verdict that is another than it was: `direct-bill`, or `TW→MY` for places. */
export interface Moved {
	what: string;
	before: string;
	after: string;
}

/** Which verdicts differ between two reports of the same case, partner types first. */
export function compareReports(before: CaseReport, after: CaseReport): Moved[] {
	const kinds = (report: CaseReport) =>
		new Map([
			...report.partnerTypes.map(({ partnerType, verdict }): [string, string] => [partnerType, verdict]),
			...report.places.map(({ office, target, verdict }): [string, string] => [`${office}→${target}`, verdict]),
		]);
	const earlier = kinds(before);
	return [...kinds(after)]
		.map(([what, verdict]) => ({ what, before: earlier.get(what) ?? 'none', after: verdict }))
		.filter((each) => each.before !== each.after);
}

/** The report as text for a terminal: verdicts, why, sources, what would change them. */
export function describeReport(report: CaseReport, locale: Locale, moved?: readonly Moved[]): string {
	return [
		`${formatDate(report.asOf, locale)} · ${fillWords(wordsOf(locale).site.builtOn, { version: report.version })}`,
		...report.problems.map((problem) => `! ${problem}`),
		...(report.since === undefined ? [] : describeSince(report.since, locale)),
		...(moved === undefined ? [] : describeMoves(moved)),
		...describePlaces(report, locale),
		...describeWish(report, locale),
		...report.partnerTypes.flatMap((type) => describeType(type, locale)),
	].join('\n');
}

/** What the link showed when it was made, and shows no more; nothing where nothing has changed. */
function describeSince({ before, now, moved }: ThenAndNow, locale: Locale): string[] {
	const { checker, verdicts } = wordsOf(locale);
	const { asOf } = before;
	if (asOf === undefined || moved.length === 0) {
		const text = asOf === undefined ? checker.seen.unsaid : checker.seen.same;
		return before.data === now.data ? [] : ['', `= ${fillWords(text, { before: before.data, now: now.data })}`];
	}
	const date = formatDate(asOf, locale);
	return [
		'',
		...moved.flatMap((each) => {
			const values = { before: verdicts.kinds[each.before], now: verdicts.kinds[each.now], date };
			const type = partOf(locale, 'partner-types', each.partnerType, 'name');
			const why = fillWords(checker.seen[each.cause], { date });
			return [`* ${fillWords(checker.seen.line, { type, ...values })}`, `  ${why}`];
		}),
	];
}

function describeMoves(moved: readonly Moved[]): string[] {
	if (moved.length === 0) return ['', '= no verdict moved'];
	return ['', ...moved.map(({ what, before, after }) => `* ${what}: ${before} → ${after}`)];
}

function describePlaces({ places, enrollments }: CaseReport, locale: Locale): string[] {
	const { lookup } = wordsOf(locale);
	return [
		...places.map(({ office, target, verdict, tableDate, sources, flags }) =>
			[
				`\n${placeName(office, locale)} → ${placeName(target, locale)}: ${lookup.verdicts[verdict]}`,
				tableDate && formatDate(tableDate, locale),
				sources.join(', '),
				...flags,
			]
				.filter(Boolean)
				.join(' · '),
		),
		...enrollments.map(
			({ market, office, targets }, index) =>
				`${index === 0 ? '\n' : ''}${index + 1}. ${textOf(locale, 'markets', market)} (${placeName(office, locale)}): ${formatList(
					targets.map((target) => placeName(target, locale)),
					locale,
				)}`,
		),
	];
}

/** What the company would like, in the words of the page: it opens nothing. */
function describeWish({ wish, partnerTypes }: CaseReport, locale: Locale): string[] {
	const { checker, verdicts } = wordsOf(locale);
	return partnerTypes
		.filter(({ partnerType }) => partnerType === wish)
		.map(({ partnerType, verdict }) => {
			const type = partOf(locale, 'partner-types', partnerType, 'name');
			return `\n${fillWords(checker.suits.says, { type, verdict: verdicts.kinds[verdict] })}`;
		});
}

function describeType(type: CaseReport['partnerTypes'][number], locale: Locale): string[] {
	const words = wordsOf(locale).verdicts;
	const titles = (ids: readonly string[]) =>
		formatList(
			ids.map((id) => partOf(locale, 'requirements', id, 'title')),
			locale,
		);
	const questions = (ids: readonly string[]) => ids.map((id) => nameQuestion(id, locale)).join(' · ');
	const indent = (line: string) => `  ${line}`;
	return [
		`\n${partOf(locale, 'partner-types', type.partnerType, 'name')}: ${words.kinds[type.verdict]} [${type.verdict}]`,
		...type.requirements.map(({ id, state, source }) =>
			indent(`[${words.states[state]}] ${partOf(locale, 'requirements', id, 'title')} (${id}; ${source ?? ''})`),
		),
		...(type.change.length > 0 ? [indent(fillWords(words.change, { requirements: titles(type.change) }))] : []),
		...(type.ask.length > 0 ? [indent(fillWords(words.ask, { questions: questions(type.ask) }))] : []),
		...type.sources.map((id) => indent(`${program.sources[id]?.date} ${program.sources[id]?.title} (${id})`)),
		...type.flags.map((flag) => indent(words.flags[flag])),
	];
}

/** The office is asked by the market lookup, not by the data's questions. */
function nameQuestion(id: string, locale: Locale): string {
	return id in program.questions ? sayQuestion(id, locale) : wordsOf(locale).lookup.form.offices;
}

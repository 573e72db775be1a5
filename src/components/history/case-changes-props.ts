import { answerKeys } from '../../catalog/answer-keys.ts';
import { buildDay, partOf, program, wordsOf } from '../../catalog/catalog.ts';
import { isChangeDisputed, isDisputed } from '../../catalog/find-claim.ts';
import { namedPlaces } from '../../catalog/place-names.ts';
import { sayChange, sayWhen } from '../../catalog/say-change.ts';
import { sayValues } from '../../catalog/say-value.ts';
import type { Change } from '../../domain/history/change.ts';
import { markChange } from '../../domain/history/list-case-changes.ts';
import { listChanges } from '../../domain/history/list-changes.ts';
import { packTable } from '../../domain/market/packed-table.ts';
import { tableFacts } from '../../domain/market/table-facts.ts';
import { partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localizePath } from '../../i18n/paths.ts';
import type {
	CaseChangesProps,
	CaseChangesWords,
	RequirementName,
	SaidChange,
} from '../../islands/case-changes/case-changes-props.ts';
import { judgedFacts } from '../checker/judged-facts.ts';
import { citedSources, stampNotes } from '../claims/cited.ts';

/** All that comparing a case on two days needs in a language. */
export function caseChangesProps(locale: Locale, base: string): CaseChangesProps {
	const changes = listChanges(program);
	const claims = [
		...Object.values(program.requirements),
		...partnerTypeIds.flatMap((type) => program.partnerTypes[type].intake),
		...program.marketTables,
		...changes,
	];
	return {
		locale,
		buildDay,
		paths: {
			sources: localizePath(locale, '/sources/', base),
			check: localizePath(locale, '/check/', base),
			markets: localizePath(locale, '/markets/', base),
			rules: localizePath(locale, '/rules/', base),
		},
		words: pickWords(locale),
		facts: judgedFacts(),
		tables: program.marketTables.map(tableFacts).map(packTable),
		sources: citedSources(claims.flatMap(({ citations }) => citations.map(({ source }) => source))),
		types: Object.fromEntries(
			partnerTypeIds.map((id) => [id, partOf(locale, 'partner-types', id, 'name')]),
		) as CaseChangesProps['types'],
		requirements: Object.fromEntries(Object.keys(program.requirements).map((id) => [id, nameRequirement(id, locale)])),
		changes: changes.map((change) => tellChange(change, locale)),
		places: namedPlaces(locale).map(({ id, name }) => [id, name]),
		otherKeys: answerKeys(),
	};
}

function pickWords(locale: Locale): CaseChangesWords {
	const { history, verdicts, lookup, intake, tables, stamp, partnerTypes, checker, site } = wordsOf(locale);
	const { began, told, replaced, ended } = history;
	const { kinds, states, standings, flags } = verdicts;
	const { open, closed, nomination, unknown } = intake;
	const { official, 'official-copy': officialCopy, 'third-party': thirdParty } = stamp;
	return {
		case: history.case,
		history: { began, told, replaced, ended },
		kinds,
		states,
		standings,
		flags,
		intake: { open, closed, 'later-step': intake['later-step'], nomination, unknown },
		pairs: { target: lookup.pairs.target, office: lookup.pairs.office },
		pairVerdicts: lookup.verdicts,
		tables: { notStated: tables.notStated, legacy: tables.legacy },
		stamp: { official, 'official-copy': officialCopy, 'third-party': thirdParty },
		type: partnerTypes.type,
		future: checker.day.future,
		check: checker.page.title,
		markets: lookup.page.title,
		sources: site.sources,
		form: lookup.form,
		problems: lookup.problems,
	};
}

function nameRequirement(id: string, locale: Locale): RequirementName {
	const disputed = isDisputed(id);
	const requirement = program.requirements[id]!;
	return {
		title: partOf(locale, 'requirements', id, 'title'),
		notes: stampNotes(requirement, disputed, locale),
		isDisputed: disputed,
	};
}

/** A change as the list of the page says it, on one line. */
function tellChange(change: Change, locale: Locale): SaidChange {
	const { title, text, concerns } = sayChange(change, locale);
	const sentence = fillWords(text?.text ?? '', sayValues(text?.values ?? {}, locale));
	// A fact is its sentence; of a requirement the title says enough.
	const parts = change.kind === 'fact' ? [title, sentence] : [title];
	return {
		...markChange(change),
		when: sayWhen(change, locale),
		text: joinSentences(parts, locale),
		whom: concerns.join(' · '),
		citations: change.citations,
		...(change.certainty !== 'stated' && { certainty: change.certainty }),
		...(isChangeDisputed(change) && { isDisputed: true }),
	};
}

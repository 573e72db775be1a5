import { parse } from 'yaml';
import { markChange } from '../../../src/domain/history/list-case-changes.ts';
import { listChanges } from '../../../src/domain/history/list-changes.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { CaseChangesProps, SaidChange } from '../../../src/islands/case-changes/case-changes-props.ts';
import { sampleProps as checkerProps } from '../checker/sample-props.ts';

const files = import.meta.glob<string>('../../../content/messages/*/interface/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** The props of a page: rules and words of the real content, three small editions of the market table. */
export function sampleProps(locale: Locale): CaseChangesProps {
	const { facts, sources, texts, words, otherKeys, buildDay } = checkerProps(locale);
	const read = (name: string) => parse(files[`../../../content/messages/${locale}/interface/${name}.yaml`] ?? '');
	const { history } = read('history');
	const { lookup } = read('lookup');
	const { intake, tables, partnerTypes } = read('claims');
	const table = (id: string, markets: Record<string, string>) => ({
		id,
		date: id,
		sources: ['copy-regional-markets-2023-08-17'],
		markets,
	});
	return {
		locale,
		buildDay,
		paths: { sources: '/en/sources/', check: '/en/check/', markets: '/en/markets/', rules: '/en/rules/' },
		words: {
			case: history.case,
			history,
			kinds: words.verdicts.kinds,
			states: words.verdicts.states,
			standings: words.verdicts.standings,
			flags: words.verdicts.flags,
			intake,
			pairs: lookup.pairs,
			pairVerdicts: lookup.verdicts,
			tables,
			stamp: words.stamp,
			type: partnerTypes.type,
			future: words.checker.day.future,
			check: 'As what may I enroll?',
			markets: 'Where may I sell?',
			sources: words.sources,
			form: words.form,
			problems: words.problems,
		},
		facts,
		tables: [
			table('2016-11-01', { europe: 'EUR DE;RUB RU', asia: 'TWD TW' }),
			table('2020-06-01', { europe: 'EUR DE', russia: 'RUB RU', asia: 'USD TW' }),
			table('2023-08-01', { europe: 'EUR DE', asia: 'USD TW' }),
		],
		sources,
		types: Object.fromEntries(
			Object.entries(texts.types).map(([id, { name }]) => [id, name]),
		) as CaseChangesProps['types'],
		requirements: texts.requirements,
		changes: [...listRuleChanges(facts), sampleFact],
		places: [
			['DE', 'Germany'],
			['RU', 'Russia'],
			['TW', 'Taiwan'],
		],
		otherKeys: { ...otherKeys, since: null },
	};
}

/** What happened without any rule changing. */
const sampleFact: SaidChange = {
	id: 'a-fact',
	kind: 'fact',
	date: '2026-07-01',
	partnerTypes: [],
	when: '2026-07-01',
	text: 'Something happened.',
	whom: '',
	citations: [],
};

function listRuleChanges(facts: CaseChangesProps['facts']): SaidChange[] {
	const rulesOnly = { ...facts, facts: {}, marketTables: [], terms: {} } as unknown as Program;
	return listChanges(rulesOnly).map((change) => ({
		...markChange(change),
		when: change.date,
		text: change.id,
		whom: '',
		citations: change.citations,
	}));
}

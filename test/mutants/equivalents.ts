/** What a mutant makes of what, independent of the numbers of lines. */
export interface Mutation {
	/** From the top of the project. */
	path: string;
	/** The line it begins in, without its indent. */
	line: string;
	/** The code that is mutated, its lines joined. */
	from: string;
	/** What stands in its place. */
	to: string;
}

/** A mutant that does the same in every case, so that no test can notice it, and why the code stands as it is. */
interface Equivalent extends Mutation {
	why: string;
}

export const equivalents: readonly Equivalent[] = [
	{
		path: 'src/domain/bloc/check-blocs.ts',
		line: 'if (until !== undefined && until <= from) {',
		from: 'until !== undefined',
		to: 'true',
		why: 'A day that is not known is neither before nor after another anyway; the types want it said.',
	},
	{
		path: 'src/domain/claim/check-claims.ts',
		line: 'if (notBefore !== undefined && firstDayOf(notBefore) > firstDayOf(dateOf(edge))) {',
		from: 'notBefore !== undefined',
		to: 'true',
		why: 'A day that is not known is neither before nor after another anyway; the types want it said.',
	},
	{
		path: 'src/domain/history/choose-days.ts',
		line: 'if (since !== undefined && isDay(since)) return order(since, date ?? today, undefined);',
		from: 'since !== undefined',
		to: 'true',
		why: 'What is not said is no day anyway; the types want it said.',
	},
	{
		path: 'src/domain/history/choose-days.ts',
		line: 'return date < today ? order(date, today, since) : order(today, date, since);',
		from: 'date < today',
		to: 'date <= today',
		why: 'Where the two are one day, the line above has answered.',
	},
	{
		path: 'src/domain/history/list-case-changes.ts',
		line: 'return requirement === undefined ? mark : { ...mark, stage: requirement.stage };',
		from: 'requirement === undefined',
		to: 'false',
		why: 'A change of requirements has one on either side, which the types do not know.',
	},
	{
		path: 'src/domain/history/list-changes.ts',
		line: "const [own, other] = [edge, twin].map((each) => (typeof each === 'object' ? each : undefined));",
		from: "typeof each === 'object'",
		to: 'true',
		why: 'A text has no certainty and no citations; the types want it said.',
	},
	{
		path: 'src/domain/history/lay-out-timeline.ts',
		line: 'const goesOn = until === undefined || firstDayOf(dateOf(until)) > today;',
		from: 'firstDayOf(dateOf(until)) > today',
		to: 'firstDayOf(dateOf(until)) >= today',
		why: 'A bar that ends today ends at the place of today.',
	},
	...[
		["change.kind === 'requirement'", 'true'],
		['(change.after ?? change.before)?.stage', '(change.after ?? change.before).stage'],
	].map(([from = '', to = '']) => ({
		path: 'src/domain/history/lay-out-timeline.ts',
		line: "change.kind === 'requirement' && (change.after ?? change.before)?.stage === 'enroll' ? [change] : [],",
		from,
		to,
		why: 'A change of requirements has one on either side, and nothing else has a stage, which the types do not know.',
	})),
	{
		path: 'src/domain/step/check-reach.ts',
		line: 'const days = [...edges, ...ends].flatMap((edge) => (edge === undefined ? [] : [firstDayOf(dateOf(edge))]));',
		from: '[]',
		to: '["Stryker was here"]',
		why: 'A day behind all others shows the lists of the last of them.',
	},
	{
		path: 'src/domain/step/check-reach.ts',
		line: 'const asked = Object.values(procedures).flatMap(({ when }) => (when === undefined ? [] : listQuestions(when)));',
		from: '[]',
		to: '["Stryker was here"]',
		why: 'A question that is none has no answers, and no list depends on it.',
	},
	{
		path: 'src/domain/step/check-reach.ts',
		line: 'const members = Object.values(blocs).map((bloc) => listMembers(bloc, asOf).slice(0, 1));',
		from: 'listMembers(bloc, asOf).slice(0, 1)',
		to: 'listMembers(bloc, asOf)',
		why: 'Further offices are in the same bloc.',
	},
	{
		path: 'src/domain/step/check-steps.ts',
		line: 'for (const id of Object.keys(program.steps)) yield* visit(id, []);',
		from: '[]',
		to: '["Stryker was here"]',
		why: 'Any text will do that is the id of no step.',
	},
	{
		path: 'src/i18n/choose-locale.ts',
		line: '(locale) => describeTag(localeTraits[locale].languageTag)?.language === wanted?.language,',
		from: 'describeTag(localeTraits[locale].languageTag)?.language',
		to: 'describeTag(localeTraits[locale].languageTag).language',
		why: 'The tags of the guide are tags.',
	},
	...['describeTag(localeTraits[locale].languageTag)', 'wanted'].map((described) => ({
		path: 'src/i18n/choose-locale.ts',
		line: 'return spoken.find((locale) => describeTag(localeTraits[locale].languageTag)?.script === wanted?.script) ?? spoken[0];',
		from: `${described}?.script`,
		to: `${described}.script`,
		why: 'The tags of the guide are tags, and so is any for which it has a language.',
	})),
	{
		path: 'src/i18n/choose-locale.ts',
		line: '} catch {',
		from: '{ return undefined; }',
		to: '{}',
		why: 'A function that ends returns as much.',
	},
	...['/\\{[a-z0-9-]+\\}$/i', '/^\\{[a-z0-9-]+\\}/i'].map((to) => ({
		path: 'src/i18n/fill-words.ts',
		line: '.map((part) => (/^\\{[a-z0-9-]+\\}$/i.test(part) ? { name: part.slice(1, -1) } : { text: part }));',
		from: '/^\\{[a-z0-9-]+\\}$/i',
		to,
		why: 'The sentence is cut at its braces: they stand at no end of a text.',
	})),
	{
		path: 'src/i18n/format-date.ts',
		line: "const [year = '', part = '', day] = date.split('-');",
		from: "''",
		to: '"Stryker was here!"',
		why: 'A date has at least two parts, which the types do not know.',
	},
	{
		path: 'src/i18n/format-date.ts',
		line: "if (part.startsWith('Q')) return fillWords(quarters[Number(part.slice(1)) - 1] ?? '', { year });",
		from: "''",
		to: '"Stryker was here!"',
		why: 'There are four quarters, and words for each.',
	},
	{
		path: 'src/i18n/format-date.ts',
		line: "const listFormat = forEachLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));",
		from: "{ type: 'conjunction' }",
		to: '{}',
		why: 'It is what is taken where nothing is said, which few readers of the code know.',
	},
	{
		path: 'src/i18n/paths.ts',
		line: "const [, segment = '', ...rest] = pathname.slice(base.length).split('/');",
		from: "''",
		to: '"Stryker was here!"',
		why: 'Any text will do that begins no address of a language.',
	},
	...['text.length - name.length > limit', 'Math.min(...current) > limit'].map((from) => ({
		path: 'src/i18n/name-search/edit-distance.ts',
		line: `if (${from}) return tooFar;`,
		from,
		to: 'false',
		why: 'It saves counting what comes out beyond the limit anyway.',
	})),
	{
		path: 'src/i18n/name-search/edit-distance.ts',
		line: 'let beforeLast: number[] = [];',
		from: '[]',
		to: '["Stryker was here"]',
		why: 'It is read in the second row at the earliest, and set before.',
	},
	...[
		['row > 1 && column > 1', 'true'],
		['row > 1 && column > 1', 'row > 1 || column > 1'],
		['row > 1', 'true'],
		['row > 1', 'row >= 1'],
		['column > 1', 'true'],
		['column > 1', 'column >= 1'],
	].map(([from = '', to = '']) => ({
		path: 'src/i18n/name-search/edit-distance.ts',
		line: 'if (row > 1 && column > 1 && text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1]) {',
		from,
		to,
		why: 'Nothing stands before the first character, and nothing equals none; but browsers are slow to look there.',
	})),
	{
		path: 'src/i18n/name-search/search-names.ts',
		line: 'if (limit === 0) return [];',
		from: 'limit === 0',
		to: 'false',
		why: 'It saves a search without typos, which was made before.',
	},
	{
		path: 'src/i18n/name-search/search-names.ts',
		line: 'if (best === undefined || distance < best) best = distance;',
		from: 'distance < best',
		to: 'distance <= best',
		why: 'Of two distances that are the same, either is the least.',
	},
	{
		path: 'src/i18n/search-help/widen-query.ts',
		line: '.flatMap(({ id }) => prepared.help.names.find((name) => name.id === id) ?? []);',
		from: '[]',
		to: '["Stryker was here"]',
		why: 'The index was made of these very names, which the types do not know.',
	},
	{
		path: 'src/i18n/search-help/widen-query.ts',
		line: 'while (start < wanted.length) {',
		from: 'start < wanted.length',
		to: 'start <= wanted.length',
		why: 'Behind the last character no name begins.',
	},
	{
		path: 'src/embed/parts.ts',
		line: "const names = String(props.class ?? '').split(' ');",
		from: "''",
		to: '"Stryker was here!"',
		why: 'Any text will do whose words are classes of no part.',
	},
	...['on !== undefined', 'state.on !== undefined'].map((from) => ({
		path: 'src/islands/checklist/list-views.ts',
		line: 'return isGate && on !== undefined && state.on !== undefined && on < state.on;',
		from,
		to: 'true',
		why: 'A day that is not known is neither before nor after another anyway; the types want it said.',
	})),
	{
		path: 'src/islands/checker/find-warnings.ts',
		line: "const { step = '' } = finding.requirement;",
		from: "''",
		to: '"Stryker was here!"',
		why: 'Any text will do that is the id of no step.',
	},
	{
		path: 'src/islands/checker/say-verdict.ts',
		line: "const question = questionTextOf(props, ask[0] ?? '');",
		from: "''",
		to: '"Stryker was here!"',
		why: 'What is undecided asks at least one question, which the types do not know.',
	},
	{
		path: 'src/islands/search/search-pages.ts',
		line: 'return text',
		from: "text .normalize('NFKD') .replace(/\\p{M}/gu, '') .toLowerCase()",
		to: "text.normalize('NFKD').replace(/\\p{M}/gu, '').toUpperCase()",
		why: 'What was found and what was looked for are folded alike, and nothing else reads it.',
	},
];

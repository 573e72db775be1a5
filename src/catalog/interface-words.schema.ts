import { z } from 'zod';

/** An object of single texts. */
export function texts<Name extends string>(...names: readonly Name[]) {
	return z.strictObject(Object.fromEntries(names.map((name) => [name, z.string().min(1)])) as Record<Name, z.ZodString>);
}

/** The words of content/messages/<locale>/interface/, grouped by the part that shows them. */
export const interfaceWordsSchema = z.strictObject({
	/** The frame of every page. */
	site: texts(
		'name', 'tagline', 'independent', 'check', 'skip', 'mainMenu', 'languages', 'guide', 'guidePages', 'markets',
		'sources', 'glossary', 'home', 'onThisPage', 'newestSource', 'noSources', 'sourcesOfPage', 'previous', 'next',
		'builtOn', 'notTranslated', 'outside', 'closedLink',
	),
	guideGroups: texts('start', 'enroll', 'account', 'selling', 'staying', 'history'),
	home: texts(
		'title', 'lead', 'where', 'whereText', 'whereAction', 'asWhat', 'asWhatText', 'asWhatAction', 'now', 'nowText',
		'nowAction', 'howToRead', 'howToReadText',
	),
	notFound: texts('title', 'text', 'home', 'guide', 'search'),
	rootPage: texts('title'),
	redirecting: z.string(),
	/** The date stamp and the citation it opens. */
	stamp: texts(
		'label', 'official', 'official-copy', 'third-party', 'speaksFor', 'inferred', 'second-hand', 'disputed', 'said',
		'between', 'lastChecked', 'openSource',
	),
	units: texts(
		'several', 'atLeast', 'atMost', 'range', 'perYear', 'perMonth', 'money', 'counted', 'hour', 'hours', 'day', 'days',
		'business-day', 'business-days', 'week', 'weeks', 'month', 'months', 'year', 'years',
	),
	requirements: texts('none', 'since', 'from', 'fromTo', 'saidOn', 'you', 'vendor', 'recommended', 'asOf'),
	steps: texts('you', 'microsoft', 'distributor', 'customer', 'takes', 'needs', 'notYet', 'notYetSource', 'historic').extend({
		stages: texts(
			'prepare', 'account', 'apply', 'verify', 'agreement', 'connect', 'set-up', 'support-plan', 'stay', 'leave',
		),
	}),
	intake: texts('open', 'closed', 'nomination', 'unknown', 'since', 'fromTo', 'reopening', 'caption', 'period', 'state'),
	partnerTypes: texts('type', 'today', 'more'),
	disputes: texts('heading', 'settled', 'says', 'reading'),
	callouts: texts('do-not', 'history', 'unknown', 'tip'),
	blocs: texts('members'),
	tables: texts(
		'edition', 'date', 'markets', 'places', 'market', 'currency', 'mostly', 'notStated', 'legacy', 'place', 'nameInSource',
	),
	sources: texts(
		'title', 'lead', 'publisher', 'language', 'date', 'checked', 'rank', 'documents', 'disputes', 'count',
	).extend({ basis: texts('page', 'commit', 'build', 'text', 'estimated') }),
	glossary: texts('title', 'lead', 'former', 'alsoSearched', 'renamed'),
});

export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;

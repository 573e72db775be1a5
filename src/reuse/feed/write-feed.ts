import type { Day } from '../../domain/date/partial-date.ts';
import { writeXml, type XmlElement } from '../write-xml.ts';

/** A feed of one language. Addresses are whole. */
export interface Feed {
	title: string;
	subtitle: string;
	author: string;
	/** BCP 47. */
	language: string;
	/** Where the feed stands. */
	address: string;
	/** The page of which it is the feed. */
	page: string;
	/** Newest first. */
	entries: readonly FeedEntry[];
}

export interface FeedEntry {
	/** Where the page tells it; the same for ever, so that a reader sees no entry twice. */
	address: string;
	title: string;
	/** Paragraphs. */
	text: readonly string[];
	day: Day;
	categories: readonly string[];
	/** The documents that say so. */
	sources: readonly { title: string; address: string }[];
}

/** The feed in Atom (RFC 4287). */
export function writeFeed({ title, subtitle, author, language, address, page, entries }: Feed): string {
	const newest =
		entries
			.map(({ day }) => day)
			.toSorted()
			.at(-1) ?? '1970-01-01';
	return writeXml([
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
		['id', {}, address],
		['title', {}, title],
		['subtitle', {}, subtitle],
		['updated', {}, instantOf(newest)],
		['author', {}, ['name', {}, author]],
		['link', { rel: 'self', type: 'application/atom+xml', href: address }],
		['link', { rel: 'alternate', type: 'text/html', href: page }],
		...entries.map(writeEntry),
	]);
}

function writeEntry({ address, title, text, day, categories, sources }: FeedEntry): XmlElement {
	return [
		'entry',
		{},
		['id', {}, address],
		['title', {}, title],
		['updated', {}, instantOf(day)],
		['link', { rel: 'alternate', type: 'text/html', href: address }],
		...sources.map((source): XmlElement => ['link', { rel: 'via', href: source.address, title: source.title }]),
		...categories.map((term): XmlElement => ['category', { term }]),
		['content', { type: 'text' }, text.join('\n\n')],
	];
}

/** Atom wants an instant where the sources know a day: its first in UTC. */
function instantOf(day: Day): string {
	return `${day}T00:00:00Z`;
}

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { type HtmlElement, textOf } from '../support/read-html.ts';
import { type BuiltPage, readPages } from '../support/site.ts';

describe('every page', () => {
	test('says its language and direction', () => {
		const wrong = readPages().filter(({ locale, elements }) => {
			const { lang, dir } = elements.find(({ name }) => name === 'html')?.attributes ?? {};
			if (locale === undefined) return !lang;
			return lang !== localeTraits[locale].languageTag || dir !== localeTraits[locale].direction;
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('has one heading of the first level, and skips none below it', () => {
		const wrong = readPages().filter(({ locale, elements }) => {
			const levels = elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
			const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
			// A page of no language says the same in each.
			const most = locale === undefined ? locales.length : 1;
			const firsts = levels.filter((level) => level === 1).length;
			return firsts === 0 || firsts > most || skips;
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test.each(['title', 'description'])('has a %s of its own in its language', (kind) => {
		for (const locale of [...locales, undefined]) {
			const pages = readPages().filter((page) => page.locale === locale && page.isIndexed);
			const alike = Map.groupBy(pages, (page) => (kind === 'title' ? titleOf(page) : descriptionOf(page)));
			const shared = [...alike].filter(([text, same]) => same.length > 1 || (text === '' && locale !== undefined));
			expect(shared.map(([text, same]) => `${text}: ${same.map(({ path }) => path).join(' ')}`)).toEqual([]);
		}
	});

	test('uses no id twice', () => {
		const twice = readPages().flatMap(({ path, elements }) => {
			const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
			return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
		});
		expect(twice).toEqual([]);
	});

	test('opens no citation that a fold hides from its stamp', () => {
		const hidden = readPages().flatMap(({ path, elements }) => {
			const folds = elements.filter(({ name }) => name === 'details');
			const holds = (fold: HtmlElement, inner: HtmlElement) => fold.start <= inner.start && inner.end <= fold.end;
			const citations = new Map(
				elements.filter(({ attributes }) => 'popover' in attributes).map((each) => [each.attributes['id'], each]),
			);
			return elements
				.filter(({ attributes }) => 'popovertarget' in attributes)
				.filter((stamp) => {
					const citation = citations.get(stamp.attributes['popovertarget']);
					return citation === undefined || folds.some((fold) => holds(fold, citation) && !holds(fold, stamp));
				})
				.map((stamp) => `${path}: ${stamp.attributes['popovertarget']}`);
		});
		expect(hidden).toEqual([]);
	});

	test('gives every link and button a name', () => {
		const nameless = readPages().flatMap((page) =>
			page.elements
				.filter(({ name, attributes }) => (name === 'a' && 'href' in attributes) || name === 'button')
				.filter((element) => textOf(page.html, element) === '' && !element.attributes['aria-label'])
				.map(({ name, attributes }) => `${page.path}: <${name} ${JSON.stringify(attributes)}>`),
		);
		expect(nameless).toEqual([]);
	});

	test('says that it is independent of Microsoft, and to check before acting', () => {
		const silent = readPages().filter(({ locale, html }) => {
			if (locale === undefined) return false;
			const { independent, check } = wordsOf(locale).site;
			return !html.includes(escapeHtml(independent)) || !html.includes(escapeHtml(check));
		});
		expect(silent.map(({ path }) => path)).toEqual([]);
	});

	test('leaves no name in braces unfilled', () => {
		const unfilled = readPages().flatMap((page) => {
			const main = page.elements.find(({ name }) => name === 'main');
			const text = main === undefined ? '' : textOf(withoutScripts(page), { ...main, start: 0, end: Infinity });
			return (text.match(/\{[a-zA-Z][\w-]*\}/g) ?? []).map((name) => `${page.path}: ${name}`);
		});
		expect(unfilled).toEqual([]);
	});
});

describe('every page that makes dated claims', () => {
	const dated = () => readPages().filter(({ kind }) => kind !== 'page');

	test('says at its head for which day its newest source speaks', () => {
		const undated = dated().filter((page) => {
			const head = page.elements.find(({ attributes }) => attributes['class']?.split(' ').includes('page-date'));
			return head === undefined || !/\d{4}/.test(textOf(page.html, head));
		});
		expect(undated.map(({ path }) => path)).toEqual([]);
	});

	test('lists its sources at its end', () => {
		const without = dated().filter(
			({ elements }) => !elements.some(({ attributes }) => attributes['id'] === 'sources-of-page'),
		);
		expect(without.map(({ path }) => path)).toEqual([]);
	});
});

function titleOf({ html, elements }: BuiltPage): string {
	const title = elements.find(({ name, ancestors }) => name === 'title' && ancestors.includes('head'));
	return title === undefined ? '' : textOf(html, title);
}

function descriptionOf({ elements }: BuiltPage): string {
	const isDescription = ({ name, attributes }: HtmlElement) => name === 'meta' && attributes['name'] === 'description';
	return elements.find(isDescription)?.attributes['content'] ?? '';
}

/** Words as they stand in HTML. */
function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** The page's visible part; an island carries its words, braces included, in attributes and scripts. */
function withoutScripts({ html }: BuiltPage): string {
	return html.slice(html.indexOf('<main')).replace(/<(script|style|template)[\s\S]*?<\/\1>/g, '');
}

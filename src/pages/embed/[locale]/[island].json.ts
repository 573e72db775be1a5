import type { APIRoute } from 'astro';
import { wordsOf } from '../../../catalog/catalog.ts';
import { checkerProps } from '../../../components/checker/checker-props.ts';
import { checklistProps } from '../../../components/checklist/checklist-props.ts';
import { lookupProps } from '../../../components/market/lookup-props.ts';
import { homeMark } from '../../../embed/embed-data.ts';
import { type Locale, locales, localeTraits } from '../../../i18n/locales.ts';
import type { AnswerWords } from '../../../islands/answers/answer-words.ts';

type Props = { locale: Locale; write: (locale: Locale) => object };

/** The props of every island in every language, for elements on other sites: `/embed/zh-tw/checker.json`. */
export function getStaticPaths() {
	const islands = {
		'market-lookup': (locale: Locale) => {
			const props = lookupProps(locale, homeMark);
			const { lookup } = props.words;
			const words = { ...props.words, lookup: { ...lookup, form: nameLink(locale, lookup.form) } };
			// Beside the other files, so that one rule of the host lets other sites read them all.
			return { ...props, words, paths: { ...props.paths, names: `${homeMark}/embed/names.txt` } };
		},
		checker: (locale: Locale) => {
			const props = checkerProps(locale, homeMark);
			return { ...props, words: { ...props.words, form: nameLink(locale, props.words.form) } };
		},
		checklist: (locale: Locale) => {
			const props = checklistProps(locale, homeMark);
			const { checklist } = props.words;
			// The page's own sentence speaks of its address and of this browser.
			const keep = { ...checklist.keep, ...wordsOf(locale).embed.checklist };
			return { ...props, words: { ...props.words, checklist: { ...checklist, keep } } };
		},
	};
	return locales.flatMap((locale) =>
		Object.entries(islands).map(([island, write]) => ({
			params: { locale: localeTraits[locale].segment, island },
			props: { locale, write },
		})),
	);
}

/** A link that is copied leads to the guide, whatever page the element stands in; the page's own words leave that open. */
function nameLink<Form extends AnswerWords['form']>(locale: Locale, form: Form): Form {
	return { ...form, ...wordsOf(locale).embed.answers };
}

export const GET: APIRoute<Props> = ({ props: { locale, write } }) => Response.json(write(locale));

import type { APIRoute } from 'astro';
import { wordsOf } from '../../../catalog/catalog.ts';
import { checkerProps } from '../../../components/checker/checker-props.ts';
import { checklistProps } from '../../../components/checklist/checklist-props.ts';
import { lookupProps } from '../../../components/market/lookup-props.ts';
import { homeMark } from '../../../embed/embed-data.ts';
import { type Locale, locales, localeTraits } from '../../../i18n/locales.ts';

type Props = { locale: Locale; write: (locale: Locale) => object };

/** The props of every island in every language, for elements on other sites: `/embed/zh-tw/checker.json`. */
export function getStaticPaths() {
	const islands = {
		'market-lookup': (locale: Locale) => {
			const props = lookupProps(locale, homeMark);
			// Beside the other files, so that one rule of the host lets other sites read them all.
			return { ...props, paths: { ...props.paths, names: `${homeMark}/embed/names.txt` } };
		},
		checker: (locale: Locale) => checkerProps(locale, homeMark),
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

export const GET: APIRoute<Props> = ({ props: { locale, write } }) => Response.json(write(locale));

import type { APIRoute } from 'astro';
import { rulesTable } from '../../catalog/rules-table.ts';
import { writeCsv } from '../../domain/csv/write-csv.ts';
import { type Locale, locales, localeTraits } from '../../i18n/locales.ts';

/** Every requirement as a table for spreadsheets: `/data/rules-en.csv`. */
export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale: localeTraits[locale].segment }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(writeCsv(rulesTable(locale)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

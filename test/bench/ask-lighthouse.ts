import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { servePacked } from './serve-packed.ts';

/** Of every kind one, below its language. */
const pageKinds = [
	'',
	'guide/direct-bill/',
	'markets/',
	'markets/tw/',
	'markets/editions/2016-11/',
	'check/',
	'check/periods/',
	'checklist/',
	'checklist/every-step/',
	'changes/',
	'rules/',
	'data/',
	'sources/',
	'glossary/',
	'accessibility/',
];
/** A page of every kind in every language: of the guide its longest, of the places and editions one each. Prints a table. */
export async function askLighthouse(dir: string): Promise<void> {
	const site = await servePacked(dir);
	const paths = locales.flatMap((locale) => pageKinds.map((path) => `/${localeTraits[locale].segment}/${path}`));
	const found = await measureLighthouse(site.url, ['/', ...paths], ({ path, scores, lost }) =>
		console.log([path, ...Object.values(scores), ...lost].join('  ')),
	);
	site.close();
	console.table(found.map(({ path, scores }) => ({ path, ...scores })));
}

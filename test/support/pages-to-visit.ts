import { sample } from './sample.ts';
import { type BuiltPage, readPages } from './site.ts';

/**
 * The pages for checks that take their time: every page once, and of the places, which are alike but for
 * their facts, some in each language. All places in a full run.
 *
 * @param places how many places
 * @param guides how many pages of the guide, which share a template too; all where it is left out
 */
export function pagesToVisit(places: number, guides = Number.POSITIVE_INFINITY): BuiltPage[] {
	const pagesOf = (wanted: BuiltPage['kind']) => readPages().filter(({ kind }) => kind === wanted);
	return [
		...readPages().filter(({ kind }) => kind !== 'place' && kind !== 'guide'),
		...sample(pagesOf('guide'), guides, 'pages of the guide'),
		...sample(pagesOf('place'), places, 'pages of places'),
	];
}

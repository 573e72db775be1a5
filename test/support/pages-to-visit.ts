import { sample } from './sample.ts';
import { type BuiltPage, readPages } from './site.ts';

/**
 * The pages for checks that take their time: every page once, and of the places, which are alike but for
 * their facts, some in each language. All places in a full run.
 *
 * @param places how many places
 */
export function pagesToVisit(places: number): BuiltPage[] {
	const pages = readPages().filter(({ kind }) => kind !== 'place');
	const placePages = readPages().filter(({ kind }) => kind === 'place');
	return [...pages, ...sample(placePages, places, 'pages of places')];
}

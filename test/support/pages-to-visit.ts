import { sample } from './sample.ts';
import { type BuiltPage, readPages } from './site.ts';

/**
 * The pages for checks that take their time: every page once, and of the places, which are alike but for
 * their facts, some in each language. All places in a full run.
 *
 * @param places how many places
 * @param guides how many pages of the guide at least, which share a template too: so many that whatever stands on any
 * of them (a procedure, a table, a history…) is looked at; all where it is left out
 */
export function pagesToVisit(places: number, guides = Number.POSITIVE_INFINITY): BuiltPage[] {
	const pagesOf = (wanted: BuiltPage['kind']) => readPages().filter(({ kind }) => kind === wanted);
	return [
		...readPages().filter(({ kind }) => kind !== 'place' && kind !== 'guide'),
		...sample(pagesOf('guide'), guides, 'pages of the guide', partsOf),
		...sample(pagesOf('place'), places, 'pages of places'),
	];
}

/** What the content of a page is made of: its elements, in what they stand, and what their classes call them. */
function partsOf({ elements }: BuiltPage): string[] {
	return elements
		.filter(({ ancestors }) => ancestors.includes('main'))
		.flatMap(({ name, ancestors, attributes: { class: classes = '' } }) => [
			`${ancestors.at(-1)} > ${name}`,
			...classes.split(' ').map((each) => `${name}.${each}`),
		]);
}

import type { LookupProps } from '../../../src/islands/market-lookup/lookup-props.ts';

/** A small lookup: two editions, four places, and words that show what was filled into them. */
export const inventedProps = {
	locale: 'en',
	places: 'SG\tSingapore\nJP\tJapan\nTW\tTaiwan\nQA\tQatar',
	tables: [
		{ id: 'old', date: '2020-01-01', sources: ['page'], markets: { east: 'USD SG JP' } },
		{ id: 'new', date: '2022-01-01', sources: ['page'], markets: { asia: 'USD SG TW', japan: 'JPY JP' } },
	],
	markets: { asia: 'Asia', japan: 'Japan and more' },
	words: {
		lookup: {
			answer: {
				market: '“{market}”',
				manyPlaces: '{count} places',
				no: 'No: {targets}.',
				partly: 'Partly: {targets}, not {others}.',
				yesOne: 'Yes: {office} for {targets}.',
				yesMany: 'Yes: {count}, {markets}.',
				officesOne: 'Offices {offices} in {markets}.',
				officesMany: 'Offices {offices} in the markets {markets}.',
				officesNone: 'Offices {offices} in none.',
				targetsOne: 'Customers {targets} in {markets}.',
				targetsMany: 'Customers {targets} in the markets {markets}.',
				targetsNone: 'Customers {targets} in none.',
			},
			form: {
				all: 'All {count}.',
				none: 'No {text}.',
				near: 'Near {text}: {count}.',
				one: 'One: {place}.',
				many: 'Many: {count}.',
				several: 'Several: {count}.',
				notChosen: 'Left: {text}.',
				alreadyChosen: 'Already: {place}.',
				added: 'Added: {place}.',
				removed: 'Removed: {place}.',
			},
		},
	},
} as unknown as LookupProps;

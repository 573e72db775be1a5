import type { PlaceCode } from '../place/place.schema.ts';
import type { Problem } from './problem.ts';

/** A problem before it is known which file holds the thing. */
export type Finding = Omit<Problem, 'file' | 'line'> & {
	/** Collection and id: `requirements/direct-bill-revenue`. */
	thing: string;
	/** The way inside the thing, where the field's name alone does not lead there. */
	way?: readonly PropertyKey[];
};

/** A code that stands somewhere in the facts without being a place. */
export function unknownPlace(thing: string, field: string, code: PlaceCode): Finding {
	return { thing, field, text: `${code} is no code in content/data/places.yaml. Correct it, or add the place there.` };
}

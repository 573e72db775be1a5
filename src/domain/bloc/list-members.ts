import type { Day } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import type { Bloc } from './bloc.schema.ts';

/** The codes of the bloc's members on a day, in the order of the data. `until` is the first day outside. */
export function listMembers(bloc: Bloc, day: Day): PlaceCode[] {
	return bloc.members
		.filter((member) => member.from <= day && (member.until === undefined || day < member.until))
		.map((member) => member.code);
}

import { type Finding, unknownPlace } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Members that are no places, and memberships that end before they begin. */
export function* checkBlocs(program: Pick<Program, 'blocs' | 'places'>): Generator<Finding> {
	for (const [id, bloc] of Object.entries(program.blocs)) {
		for (const { code, from, until } of bloc.members) {
			if (!(code in program.places)) yield unknownPlace(`blocs/${id}`, code, code);
			if (until !== undefined && until <= from) {
				yield {
					thing: `blocs/${id}`,
					field: code,
					text: `membership ends on ${until}, not after it begins on ${from}. Correct one of the two.`,
				};
			}
		}
	}
}

import { type Finding, unknownPlace } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Members that are no places or are named twice, and memberships that end before they begin. */
export function* checkBlocs(program: Pick<Program, 'blocs' | 'places'>): Generator<Finding> {
	for (const [id, bloc] of Object.entries(program.blocs)) {
		for (const [index, { code, from, until }] of bloc.members.entries()) {
			const way = ['members', index];
			const before = bloc.members
				.slice(0, index)
				.find((member) => member.code === code && (member.until === undefined || from < member.until));
			if (before !== undefined) {
				yield {
					thing: `blocs/${id}`,
					way,
					field: code,
					text: `${code} is a member already from ${before.from}. Give that membership an until, or delete one of the two.`,
				};
			}
			if (!(code in program.places)) yield { ...unknownPlace(`blocs/${id}`, code, code), way };
			if (until !== undefined && until <= from) {
				yield {
					thing: `blocs/${id}`,
					way,
					field: code,
					text: `membership ends on ${until}, not after it begins on ${from}. Correct one of the two.`,
				};
			}
		}
	}
}

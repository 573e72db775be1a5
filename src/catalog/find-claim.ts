import type { Claim } from '../domain/claim/claim.schema.ts';
import type { Change } from '../domain/history/change.ts';
import { program } from './catalog.ts';
import { suggest } from './suggest.ts';

/**
 * The fact, requirement or step of this id, for prose that places it.
 *
 * @throws naming the page and the ids that come nearest, since it is an editor who reads it
 */
export function findClaim(id: string, page: string): Claim & { id: string; kind: 'facts' | 'requirements' | 'steps' } {
	for (const kind of ['facts', 'requirements', 'steps'] as const) {
		const claim = program[kind][id];
		if (claim !== undefined) return { ...claim, kind };
	}
	throw new Error(
		`${page}: there is no fact, requirement or step "${id}". ${suggest(id, [...Object.keys(program.facts), ...Object.keys(program.requirements), ...Object.keys(program.steps)])}`,
	);
}

/** Whether some dispute that is not settled is about this claim. */
export function isDisputed(id: string): boolean {
	return Object.values(program.disputes).some(({ about, resolved }) => !resolved && about.includes(id));
}

/** Whether some dispute that is not settled is about what stood before a change or stands after it. */
export function isChangeDisputed(change: Change): boolean {
	if (change.kind === 'fact') return isDisputed(change.fact.id);
	if (change.kind !== 'requirement') return false;
	return [change.before, change.after].some((requirement) => requirement !== undefined && isDisputed(requirement.id));
}

import type { Flag } from '../market/judge-pair.ts';
import type { TypeJudgment } from './judge-type.ts';
import type { RulesOfDay, TypeRules } from './rules-of-day.ts';
import type { Ground } from './sources-of-day.ts';

export interface VerdictSources {
	/** Ids, without those later than the asked day where there are earlier ones. */
	sources: string[];
	flags: Flag[];
}

/** What a verdict rests on, and how far that can be trusted for the day. */
export function citeVerdict(
	{ trust: { late, stale, inferred } }: Pick<RulesOfDay, 'trust'>,
	intake: TypeRules['intake'],
	{ verdict, stage, decisive }: Pick<TypeJudgment, 'verdict' | 'stage' | 'decisive'>,
): VerdictSources {
	const restsOnIntake = intake !== undefined && stage === 'enroll' && verdict !== 'missing';
	const grounds: Ground[] = decisive.map(({ requirement }) => requirement);
	if (restsOnIntake) grounds.unshift(intake);
	const cited = new Set<string>();
	for (const { citations } of grounds) for (const { source } of citations) cited.add(source);
	const inTime = [...cited].filter((id) => !late.has(id));
	const sources = inTime.length > 0 ? inTime : [...cited];

	const flags: Flag[] = [];
	if (sources.length > 0 && sources.every((id) => stale.has(id))) flags.push('stale');
	const isTold = inTime.length > 0 || cited.size === 0;
	if (!isTold || grounds.some((ground) => inferred.has(ground))) flags.push('inferred');
	if (grounds.some(({ certainty }) => certainty === 'second-hand')) flags.push('second-hand');
	return { sources, flags };
}

import type { RequirementFinding } from './judge-requirements.ts';
import type { Stage, TypeRules } from './rules-of-day.ts';
import type { VerdictKind } from './verdict-kind.ts';

export interface Decision {
	verdict: VerdictKind;
	/** The findings that decided it; empty where the intake did. */
	decisive: RequirementFinding[];
	/** Questions whose answer can still change the verdict, those you see to before those the vendor decides. */
	ask: string[];
	/**
	 * Ids of the requirements that have to be met to make it `open`: those unmet, then those not answered. Each is
	 * needed, since every requirement that counts has to be met. Empty unless `missing`.
	 */
	change: string[];
}

/** The verdict of one partner type. Whoever belongs to it already is not touched by its intake. */
export function decideVerdict(
	intake: TypeRules['intake'],
	stage: Stage,
	findings: readonly RequirementFinding[],
): Decision {
	const settled = (verdict: VerdictKind): Decision => ({ verdict, decisive: [], ask: [], change: [] });
	// Where no source tells what keeps the role, that is not the same as nothing being asked.
	if (stage === 'stay') return findings.length === 0 ? settled('silent') : weigh(findings);
	if (intake === undefined || intake.state === 'unknown') return settled('silent');
	return intake.state === 'closed' ? settled('closed') : weigh(findings);
}

/**
 * What is not met outweighs what is not answered; what is not answered outweighs a dispute; what the vendor
 * is deciding comes last, since it can only be waited for.
 */
function weigh(findings: readonly RequirementFinding[]): Decision {
	const counted = findings.filter(({ standing }) => standing === 'yours' || standing === 'gate');
	const unanswered = counted.filter(({ state, standing }) => state === 'open' && standing === 'yours');
	const failed = counted.filter(({ state, dispute }) => state === 'unmet' && dispute === undefined);
	if (failed.length > 0) {
		const change = [...failed, ...unanswered].map(({ requirement }) => requirement.id);
		return { verdict: 'missing', decisive: failed, ask: [], change };
	}
	const gates = counted.filter(({ standing }) => standing === 'gate');
	const ask = [...new Set([...unanswered, ...gates].flatMap((finding) => finding.ask))];
	const decide = (verdict: VerdictKind, decisive: RequirementFinding[]) => ({ verdict, decisive, ask, change: [] });
	if (unanswered.length > 0) return decide('undecided', unanswered);
	const disputed = counted.filter(({ dispute }) => dispute !== undefined);
	if (disputed.length > 0) return decide('disputed', disputed);
	const pending = gates.filter(({ isPending }) => isPending);
	if (pending.length > 0) return decide('waiting', pending);
	return decide('open', counted);
}

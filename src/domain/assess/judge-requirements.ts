import { type AnswerSheet, type Evaluation, evaluateCondition, type State } from '../condition/evaluate-condition.ts';
import type { Requirement } from '../requirement/requirement.schema.ts';

/**
 * What a requirement has to do with the verdict. `yours`: you see to it, and it decides. `gate`: the vendor
 * decides. `later`: due only once a gate is passed that is not passed yet. `advice`: recommended, never decides.
 */
export type Standing = 'yours' | 'gate' | 'later' | 'advice';

export interface RequirementFinding extends SingleFinding {
	standing: Standing;
	/** Done although a gate that comes first is not passed: the sources warn of this order. */
	isTooEarly: boolean;
}

/** How a requirement stands whatever becomes of the others. */
export interface SingleFinding {
	requirement: Requirement;
	state: State;
	/** Questions whose answer can still decide it; empty unless open. */
	ask: string[];
	/** The vendor is deciding right now. */
	isPending: boolean;
	/** The dispute that decides it with these answers. */
	dispute: string | undefined;
}

/**
 * Judges what is asked on one day.
 *
 * @param requirements those in force, of one partner type and stage
 */
export function judgeRequirements(requirements: readonly Requirement[], answers: AnswerSheet): RequirementFinding[] {
	const findings = requirements.map((requirement) => judgeRequirement(requirement, answers));
	const notPassed = new Set(findings.flatMap(({ requirement, state }) => (state === 'met' ? [] : [requirement.topic])));
	return findings.map((finding) => {
		const { requirement, state } = finding;
		const isLater = requirement.after.some((topic) => notPassed.has(topic));
		const isTooEarly = isLater && state === 'met' && requirement.decidedBy === 'you';
		return { ...finding, standing: standingOf(requirement, isLater), isTooEarly };
	});
}

/** Judges one requirement by itself; when it is due depends on others, and is not told here. */
export function judgeRequirement(requirement: Requirement, answers: AnswerSheet): SingleFinding {
	const { pending, disputed } = requirement;
	const { state, ask } = evaluate(requirement, answers);
	const isDisputed = disputed !== undefined && evaluateCondition(disputed.when, answers).state === 'met';
	return {
		requirement,
		state,
		ask,
		isPending: pending !== undefined && evaluateCondition(pending, answers).state === 'met',
		dispute: isDisputed ? disputed.dispute : undefined,
	};
}

/** What the vendor has neither granted nor refused is open, and no answer of the reader can change that. */
function evaluate({ requires, refused }: Requirement, answers: AnswerSheet): Evaluation {
	const result = evaluateCondition(requires, answers);
	if (refused === undefined || result.state !== 'unmet') return result;
	return evaluateCondition(refused, answers).state === 'met' ? result : { state: 'open', ask: [] };
}

function standingOf({ strength, decidedBy }: Requirement, isLater: boolean): Standing {
	if (strength === 'recommended') return 'advice';
	if (isLater) return 'later';
	return decidedBy === 'vendor' ? 'gate' : 'yours';
}

import { noAnswers } from '../answers/answers.ts';
import { answerSheet } from '../assess/answer-sheet.ts';
import { judgeRequirement } from '../assess/judge-requirements.ts';
import { listMembers } from '../bloc/list-members.ts';
import { dateOf } from '../claim/edge.ts';
import { checkCondition } from '../condition/check-condition.ts';
import { firstDayOf } from '../date/partial-date.ts';
import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import type { Requirement } from './requirement.schema.ts';

type Facts = Pick<Program, 'requirements' | 'questions' | 'blocs' | 'disputes' | 'steps' | 'partnerTypes'>;

/** Conditions that ask what nobody asks, and examples that come out otherwise than they say. */
export function* checkConditions(facts: Facts): Generator<Finding> {
	for (const requirement of Object.values(facts.requirements)) {
		const thing = `requirements/${requirement.id}`;
		const { requires, pending, refused, disputed } = requirement;
		for (const [field, condition] of Object.entries({ requires, pending, refused, disputed: disputed?.when })) {
			if (condition !== undefined) yield* checkCondition(facts, thing, field, condition);
		}
		yield* checkReferences(facts, thing, requirement);
		yield* checkExamples(facts, thing, requirement);
	}
}

function* checkReferences(facts: Facts, thing: string, requirement: Requirement): Generator<Finding> {
	const { disputed, after, step, partnerType } = requirement;
	for (const topic of after) {
		if (facts.partnerTypes[partnerType].topics.includes(topic)) continue;
		yield { thing, field: 'after', text: `"${topic}" is no topic of ${partnerType}. Correct it, or take it out.` };
	}
	if (step !== undefined && !(step in facts.steps)) {
		yield {
			thing,
			field: 'step',
			text: `"${step}" is no step. Add content/data/steps/${step}.yaml or correct the id.`,
		};
	}
	if (disputed !== undefined && !(disputed.dispute in facts.disputes)) {
		yield {
			thing,
			field: 'disputed',
			text: `"${disputed.dispute}" is no dispute. Add content/data/disputes/${disputed.dispute}.yaml or correct the id.`,
		};
	}
}

function* checkExamples(facts: Facts, thing: string, requirement: Requirement): Generator<Finding> {
	const day = firstDayOf(dateOf(requirement.from));
	const members = Object.fromEntries(Object.entries(facts.blocs).map(([id, bloc]) => [id, listMembers(bloc, day)]));
	for (const { name, answers, state } of requirement.examples) {
		const { office = [], ...other } = answers;
		const given = { ...noAnswers, office: [office].flat(), other: other as Record<string, string> };
		for (const [question, answer] of Object.entries(given.other)) {
			if (facts.questions[question]?.answers.includes(answer)) continue;
			yield {
				thing,
				field: 'examples',
				text: `"${name}" answers ${question} with "${answer}", which nobody can. Correct one of the two.`,
			};
		}
		const finding = judgeRequirement(requirement, answerSheet(given, { members }));
		if (finding.state === state) continue;
		yield {
			thing,
			field: 'examples',
			text: `"${name}" says ${state}, but the condition gives ${finding.state}. Correct the example or the condition.`,
		};
	}
}

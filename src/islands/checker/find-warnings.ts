import type { Answers } from '../../domain/answers/answers.ts';
import { answerTo } from '../../domain/assess/answer-sheet.ts';
import type { TypeAssessment } from '../../domain/assess/assess.ts';
import type { RequirementFinding } from '../../domain/assess/judge-requirements.ts';
import { listQuestions } from '../../domain/condition/evaluate-condition.ts';
import type { CheckerTexts } from './checker-props.ts';

export interface Warning {
	step: string;
	/** What not to do, and until when. */
	text: string;
	/** It is done already. */
	isTooEarly: boolean;
}

/**
 * What must not be done before a gate is passed: told as soon as the reader has said something of that gate,
 * and where it is done already.
 */
export function findWarnings(
	{ findings }: Pick<TypeAssessment, 'findings'>,
	answers: Answers,
	notYet: CheckerTexts['notYet'],
): Warning[] {
	return findings.flatMap((finding) => {
		const { standing, isTooEarly } = finding;
		const { step = '' } = finding.requirement;
		const text = notYet[step];
		if (text === undefined || standing !== 'later') return [];
		const isNear = gatesOf(finding, findings).some((gate) => isAnswered(gate, answers));
		return isTooEarly || isNear ? [{ step, text, isTooEarly }] : [];
	});
}

function gatesOf({ requirement }: RequirementFinding, findings: readonly RequirementFinding[]): RequirementFinding[] {
	return findings.filter((each) => requirement.after.includes(each.requirement.topic) && each.state !== 'met');
}

function isAnswered({ requirement }: RequirementFinding, answers: Answers): boolean {
	return listQuestions(requirement.requires).some((question) => answerTo(answers, question) !== undefined);
}

import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { writeLink } from '../../domain/answers/write-link.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { seeCase } from '../../domain/case/see-case.ts';
import type { CheckerProps } from './checker-props.ts';
import { findWarnings } from './find-warnings.ts';
import { listGiven } from './list-given.ts';
import { sayReason, sayState } from './say-verdict.ts';

/** A case that anybody can check by hand: what was said, what the guide concludes, and from which documents. */
export type Receipt = ReturnType<typeof makeReceipt>;

/** Ids for programs, and beside them the words of the reader's language. */
export function makeReceipt(props: CheckerProps, answers: Answers, assessment: Assessment) {
	const { asOf, partnerTypes, idle } = assessment;
	const { texts, words } = props;
	const cite = ({ source: id, at }: { source: string; at?: string | undefined }) => {
		const { title, publisher, date, rank, address } = props.sources[id] ?? {};
		return { id, title, publisher, date, rank, address, at };
	};
	return {
		receipt: 'csp-enrollment-guide',
		version: props.version,
		language: props.locale,
		asOf,
		// With what it shows, so that whoever opens it later sees what has changed since.
		fragment: writeLink({ ...answers, date: asOf }, seeCase(assessment, props.version)).text,
		answers: listGiven(props, answers).map(({ question, text, answer }) => ({
			question,
			text,
			answer: question in answers.other ? answers.other[question] : answers.office.join(),
			answerText: answer,
			changesNothing: idle.includes(question),
		})),
		verdicts: partnerTypes.map((type) => ({
			partnerType: type.partnerType,
			name: texts.types[type.partnerType].name,
			verdict: type.verdict,
			verdictText: words.verdicts.kinds[type.verdict],
			reason: sayReason(props, type, asOf),
			warnings: findWarnings(type, answers, texts.notYet).map(({ text }) => text),
			flags: type.flags,
			sources: type.sources.map((source) => cite({ source })),
			change: type.change,
			requirements: type.findings.map((finding) => {
				const { requirement, state, standing, isTooEarly, dispute } = finding;
				return {
					id: requirement.id,
					title: texts.requirements[requirement.id]?.title,
					text: texts.requirements[requirement.id]?.text,
					state,
					stateText: sayState(props, finding),
					standing,
					certainty: requirement.certainty,
					isTooEarly,
					dispute,
					sources: requirement.citations.map(cite),
				};
			}),
		})),
	};
}

/** The case as whoever keeps the guide needs it: ids alone. */
export function makeCase(props: CheckerProps, answers: Answers, { asOf, partnerTypes }: Assessment) {
	return {
		case: 'csp-enrollment-guide',
		version: props.version,
		asOf,
		fragment: encodeAnswers({ ...answers, date: asOf }),
		answers,
		verdicts: Object.fromEntries(partnerTypes.map(({ partnerType, verdict }) => [partnerType, verdict])),
	};
}

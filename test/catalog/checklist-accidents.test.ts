import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/domain/program/problem.ts';
import { type Change, edit, problemsOf, realFiles } from '../support/content-files.ts';

const steps = 'content/data/steps';
const procedures = 'content/data/procedures.yaml';

interface Accident {
	name: string;
	change: Change;
	/** The whole message, the line left out. */
	says: string;
}

/** What goes wrong with checklists. Everything else that can happen to content: content-accidents.test.ts. */
const accidents: Accident[] = [
	{
		name: 'a step that is held by one that does not exist',
		change: edit(
			`${steps}/check-admin-agent.yaml`,
			'coveredBy: [reseller-2020-admin-agent]',
			'coveredBy: [check-agent]',
		),
		says: `${steps}/check-admin-agent.yaml › coveredBy: "check-agent" is no step. Add content/data/steps/check-agent.yaml or correct the id.`,
	},
	{
		name: 'a step that holds its own work',
		change: edit(
			`${steps}/check-admin-agent.yaml`,
			'coveredBy: [reseller-2020-admin-agent]',
			'coveredBy: [reseller-2020-admin-agent, check-admin-agent]',
		),
		says: `${steps}/check-admin-agent.yaml › coveredBy: a step cannot hold its own work. Take it out.`,
	},
	{
		name: 'a former id that is a step of today',
		change: edit(`${steps}/agreement-read.yaml`, 'actor: you', 'actor: you\nformerly: [agreement-accept]'),
		says: `${steps}/agreement-read.yaml › formerly: "agreement-accept" is a step of today, so readers' marks on it would move. Delete its file or take it out here.`,
	},
	{
		name: 'a former id that two steps claim',
		change: (files) =>
			edit(
				`${steps}/agreement-read.yaml`,
				'actor: you',
				'actor: you\nformerly: [sign-agreement]',
			)(edit(`${steps}/agreement-accept.yaml`, 'actor: you', 'actor: you\nformerly: [sign-agreement]')(files)),
		says: `${steps}/agreement-read.yaml › formerly: "sign-agreement" is a former id of "agreement-accept" too. Readers' marks can move to one step only; take one out.`,
	},
	{
		name: 'a step settled by a question that nobody asks',
		change: edit(`${steps}/pass-credit-check.yaml`, 'settled: { question: credit-check', 'settled: { question: credit'),
		says: `${steps}/pass-credit-check.yaml › settled: asks "credit", which is not in content/data/questions.yaml. Add it there or correct the id.`,
	},
	{
		name: 'a step settled by an answer that nobody can give',
		change: edit(`${steps}/pass-credit-check.yaml`, 'in: [passed]', 'in: [done]'),
		says: `${steps}/pass-credit-check.yaml › settled: "done" is no answer to "credit-check". The answers are passed, pending, not-started, refused.`,
	},
	{
		name: 'a step settled by an office',
		change: edit(`${steps}/pass-credit-check.yaml`, /settled: .*/, 'settled: { officeIn: [eu] }'),
		says: `${steps}/pass-credit-check.yaml › settled: an office settles no step. Ask a question of content/data/questions.yaml.`,
	},
	{
		name: 'a procedure for an answer that nobody can give',
		change: edit(
			procedures,
			'when: { question: csp-status, in: [direct-bill] }',
			'when: { question: csp-status, in: [direct-bil] }',
		),
		says: `${procedures} › direct-to-indirect › when: "direct-bil" is no answer to "csp-status". The answers are new, indirect-reseller, direct-bill, distributor.`,
	},
	{
		name: 'a procedure that follows one that does not exist',
		change: edit(procedures, 'follows: enroll-direct-bill-2020', 'follows: enroll-direct-bill-2021'),
		says: `${procedures} › enroll-direct-bill › follows: "enroll-direct-bill-2021" is no procedure. Add it or correct the id.`,
	},
	{
		name: 'a procedure that follows one without an end',
		change: edit(procedures, 'follows: direct-to-indirect-2018', 'follows: prepare'),
		says: `${procedures} › direct-to-indirect › follows: "prepare" has no until, so it is not known since when this one is in use. Add it there.`,
	},
	{
		name: 'a step that every list leaves out',
		change: edit(`${steps}/agreement-read.yaml`, 'actor: you', 'actor: you\ncoveredBy: [agreement-sign-in]'),
		says: `${steps}/agreement-read.yaml: is on no checklist, whatever is answered. Look at its period, at its coveredBy, and at follows, until, for and when of "accept-partner-agreement".`,
	},
	{
		name: 'a step that waits for what another one holds, which waits for it',
		change: edit(
			`${steps}/agreement-check-enrollment-status.yaml`,
			'actor: you',
			'actor: you\ncoveredBy: [agreement-confirm]',
		),
		says: `${steps}/agreement-read.yaml › after: waits for itself on a checklist, since another step holds the work of one that it waits for. Look at the coveredBy of its prerequisites.`,
	},
	{
		name: 'a step whose time is not that of its procedure',
		change: edit(`${steps}/cloud-germany-apply.yaml`, 'from: "2017-01"\nuntil: "2018-08-31"', 'from: "2019-01"'),
		says: `${steps}/cloud-germany-apply.yaml: is on no checklist, whatever is answered. Look at its period, at its coveredBy, and at follows, until, for and when of "enroll-cloud-germany-2017".`,
	},
];

describe('what an editor of steps is told', () => {
	test.each(accidents)('$name', ({ change, says }) => {
		const told = problemsOf(change(realFiles)).map((problem) => formatProblem({ ...problem, line: undefined }));
		expect(told).toContain(says);
	});
});

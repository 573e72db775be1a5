import type { TypeAssessment } from '../../../src/domain/assess/assess.ts';
import type { RequirementFinding } from '../../../src/domain/assess/judge-requirements.ts';
import type { CheckerProps } from '../../../src/islands/checker/checker-props.ts';
import { answered, inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';

/*
 * A checker of an invented program: the vendor has to grant `vetting` before `contract` is due. Its words show what
 * was filled into them.
 */

const facts = inventFacts({
	requirements: [
		inventRequirement('vetting', { decidedBy: 'vendor', citations: [{ source: 'page', at: 'Vetting' }] }),
		inventRequirement('contract', { after: ['vetting'], step: 'sign', certainty: 'inferred' }),
		inventRequirement('seat', { requires: { officeIn: ['eu'] } }),
	],
	intake: [inventIntake({ citations: [{ source: 'page' }, { source: 'intake' }] })],
	blocs: { eu: { citations: [{ source: 'page' }], members: [{ code: 'DE', from: '2010-01-01' }] } },
});

const sources: CheckerProps['sources'] = {
	page: source('The page', '2024-01'),
	intake: source('The intake', '2020-01-01'),
};

export const inventedProps = {
	locale: 'en',
	version: 'abc1',
	facts,
	sources,
	words: {
		verdicts: {
			kinds: { open: 'Open', missing: 'Missing', undecided: 'Undecided', waiting: 'Waiting', silent: 'Silent' },
			reasons: {
				open: 'You may.',
				openPassed: 'You are in.',
				openKept: 'You may stay.',
				missing: 'Missing: {requirements}.',
				waiting: 'Waiting: {gates}.',
				closed: 'Closed since {date}.',
				closedReopening: 'Closed since {date}, to open {reopening}.',
				disputed: 'Disputed: {disputes}.',
				silent: 'Nothing.',
				silentNearest: 'Nearest: {date}.',
			},
			states: { met: 'met', unmet: 'not met', open: 'not answered' },
		},
		checker: {
			form: { officeText: 'Where are you?', unknown: 'I don’t know' },
			verdicts: {
				ageOne: 'A year.',
				ageMany: 'Years: {years}.',
				undecidedOne: 'One: {question}',
				undecidedMany: '{count}: {question}',
				pending: 'under way',
				stillOpen: 'still open',
			},
		},
	},
	texts: {
		types: Object.fromEntries(Object.keys(facts.partnerTypes).map((id) => [id, { name: `Type ${id}` }])),
		questions: {
			'csp-status': { text: 'Where do you stand?', answers: { new: 'Outside' } },
			vetting: { text: 'Are you vetted?', answers: { yes: 'Yes', no: 'No' } },
		},
		requirements: {
			vetting: { title: 'Vetting', text: 'Be vetted.' },
			contract: { title: 'Contract', text: 'Sign.' },
		},
		disputes: { bar: { title: 'The bar' } },
		notYet: { sign: 'Do not sign yet.' },
	},
	places: [
		['DE', 'Germany'],
		['TW', 'Taiwan'],
	],
} as unknown as CheckerProps;

function source(title: string, date: string): CheckerProps['sources'][string] {
	return { title, date, publisher: 'Nobody', language: 'en', rank: 'official', address: 'https://example.org/' };
}

/** What is said of direct bill, as far as a test names it. */
export function inventAssessment(fields: Partial<TypeAssessment>): TypeAssessment {
	return {
		partnerType: 'direct-bill',
		verdict: 'open',
		stage: 'enroll',
		decisive: [],
		ask: [],
		change: [],
		findings: [],
		intake: undefined,
		sources: [],
		flags: [],
		...fields,
	};
}

/** How a requirement stands, as far as a test names it. */
export function inventFinding(id: string, fields: Partial<RequirementFinding> = {}): RequirementFinding {
	return {
		requirement: inventRequirement(id, { requires: answered(id) }),
		state: 'open',
		ask: [],
		isPending: false,
		dispute: undefined,
		standing: 'yours',
		isTooEarly: false,
		...fields,
	};
}

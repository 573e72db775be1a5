import { describe, expect, test } from 'vitest';
import { decideVerdict } from '../../../src/domain/assess/decide-verdict.ts';
import type { RequirementFinding } from '../../../src/domain/assess/judge-requirements.ts';
import { inventIntake, inventRequirement } from '../../support/invented.ts';

function finding(id: string, fields: Partial<RequirementFinding> = {}): RequirementFinding {
	const judged = { state: 'met', standing: 'yours', ask: [], isPending: false, isTooEarly: false, dispute: undefined };
	return { requirement: inventRequirement(id), ...judged, ...fields } as RequirementFinding;
}

const open = inventIntake();
const met = finding('met');
const unmet = finding('unmet', { state: 'unmet' });
const unsaid = finding('unsaid', { state: 'open', ask: ['unsaid', 'both'] });
const unsaidToo = finding('unsaid-too', { state: 'open', ask: ['both'] });
const gate = finding('gate', { standing: 'gate', state: 'open', ask: ['gate'] });
const pending = finding('pending', { standing: 'gate', state: 'open', isPending: true });
const disputed = finding('disputed', { state: 'unmet', dispute: 'who-is-right' });
const later = finding('later', { standing: 'later', state: 'unmet', ask: ['later'] });
const advice = finding('advice', { standing: 'advice', state: 'unmet' });

describe('where nothing is weighed', () => {
	const settled = { decisive: [], ask: [], change: [] };
	test.each([
		['no period of the data', undefined, 'silent'],
		['a time that no source covers', inventIntake({ state: 'unknown' }), 'silent'],
		['a time without newcomers', inventIntake({ state: 'closed' }), 'closed'],
	])('%s', (_, intake, verdict) => {
		expect(decideVerdict(intake, 'enroll', [unmet])).toEqual({ verdict, ...settled });
	});

	test('no source tells what keeps the role', () => {
		expect(decideVerdict(open, 'stay', [])).toEqual({ verdict: 'silent', ...settled });
	});
});

test.each(['open', 'later-step', 'nomination'] as const)(
	'an intake that is %s leaves it to the requirements',
	(state) => {
		expect(decideVerdict(inventIntake({ state }), 'enroll', [unmet]).verdict).toBe('missing');
	},
);

test('whoever is in is not touched by the intake', () => {
	for (const intake of [undefined, inventIntake({ state: 'closed' })]) {
		expect(decideVerdict(intake, 'stay', [met]).verdict).toBe('open');
		expect(decideVerdict(intake, 'stay', [unmet]).verdict).toBe('missing');
	}
});

describe('requirements are weighed in this order', () => {
	test.each([
		[
			'what is not met, and with it what is not answered',
			[met, unsaid, unmet, gate, pending, disputed, later, advice],
			{ verdict: 'missing', decisive: [unmet], ask: [], change: ['unmet', 'unsaid'] },
		],
		[
			"what is not answered; its questions come before those of the vendor's gates, each once",
			[gate, met, unsaid, unsaidToo, pending, disputed, later, advice],
			{ verdict: 'undecided', decisive: [unsaid, unsaidToo], ask: ['unsaid', 'both', 'gate'], change: [] },
		],
		[
			'a dispute',
			[gate, met, pending, disputed, later, advice],
			{ verdict: 'disputed', decisive: [disputed], ask: ['gate'], change: [] },
		],
		[
			'what the vendor is deciding',
			[gate, met, pending, later, advice],
			{ verdict: 'waiting', decisive: [pending], ask: ['gate'], change: [] },
		],
		[
			'nothing is left but gates',
			[gate, met, later, advice],
			{ verdict: 'open', decisive: [gate, met], ask: ['gate'], change: [] },
		],
		['nothing is asked', [], { verdict: 'open', decisive: [], ask: [], change: [] }],
	])('%s', (_, findings, expected) => {
		expect(decideVerdict(open, 'enroll', findings)).toEqual(expected);
	});

	test('what is asked of the company and already met asks nothing more', () => {
		const answeredOne = finding('answered', { ask: ['idle'] });
		expect(decideVerdict(open, 'enroll', [answeredOne, unsaid]).ask).toEqual(['unsaid', 'both']);
	});

	test('a refusal of the vendor is a lack', () => {
		const refused = finding('refused', { standing: 'gate', state: 'unmet' });
		expect(decideVerdict(open, 'enroll', [met, refused])).toMatchObject({ verdict: 'missing', change: ['refused'] });
	});

	test('a gate that is not passed is neither asked for nor a lack', () => {
		expect(decideVerdict(open, 'enroll', [met, { ...gate, ask: [] }])).toMatchObject({ verdict: 'open', ask: [] });
	});
});

import { describe, expect, test } from 'vitest';
import type { VerdictKind } from '../../../src/domain/assess/verdict-kind.ts';
import type {
	CaseComparison,
	PairComparison,
	RequirementChange,
	TypeComparison,
} from '../../../src/domain/history/compare-cases.ts';
import type { CaseChangesProps } from '../../../src/islands/case-changes/case-changes-props.ts';
import {
	isMovedBehind,
	outcomeWords,
	sayComparison,
	sayRequirementChange,
	sayStandings,
} from '../../../src/islands/case-changes/say-comparison.ts';
import { inventRequirement } from '../../support/invented.ts';
import { inventAssessment, inventFinding } from '../checker/invented-checker.ts';

/** Words that show what was filled into them. */
const props = {
	locale: 'en',
	words: {
		case: {
			sameDay: 'One day, {date}.',
			allUntold: 'Untold, {from} to {to}.',
			none: 'None, {from} to {to}.',
			one: 'One, {from} to {to}.',
			many: '{count}, {from} to {to}.',
			behind: 'Behind: {names}.',
			untold: 'Untold: {names}.',
			untoldPlaces: 'Untold places.',
			nothing: 'Nothing.',
			untoldNow: 'Untold now: {title}',
			moved: '{title}: {before}, now {after}',
		},
		history: { began: 'Began: {title}', told: 'Told: {title}', replaced: 'Replaced: {title}', ended: 'Ended: {title}' },
		states: { met: 'met', unmet: 'not met', open: 'not answered' },
		standings: { yours: 'yours', gate: 'theirs', later: 'later', advice: 'advice' },
		kinds: { disputed: 'disputed' },
	},
	types: { 'direct-bill': 'Direct', distributor: 'Distributor' },
	requirements: { vetting: { title: 'Vetting' } },
} as unknown as CaseChangesProps;

function type(fields: Partial<TypeComparison> = {}): TypeComparison {
	const [before, after] = [inventAssessment({}), inventAssessment({})];
	return {
		partnerType: 'direct-bill',
		before,
		after,
		outcome: 'same',
		isIntakeOther: false,
		requirements: [],
		...fields,
	};
}

function pair(fields: Partial<PairComparison> = {}): PairComparison {
	return { outcome: 'same', isCurrencyOther: false, ...fields } as PairComparison;
}

const came: RequirementChange = { kind: 'came', before: undefined, after: inventFinding('vetting') };

function said(partnerTypes: TypeComparison[], pairs: PairComparison[] = [], dated = 0, to = '2021-01-01'): string[] {
	const comparison: CaseComparison = { from: '2020-01-01', to, partnerTypes, pairs };
	return sayComparison(props, comparison, dated);
}

const days = '1 January 2020 to 1 January 2021.';

describe('what became of the verdicts', () => {
	test('is nothing to ask on one and the same day', () => {
		expect(said([type({ outcome: 'changed' })], [], 1, '2020-01-01')).toEqual(['One day, 1 January 2020.']);
	});

	test('is untold where no source covers any of them', () => {
		expect(said([type({ outcome: 'untold' })], [pair({ outcome: 'untold' })])).toEqual([`Untold, ${days}`]);
	});

	test('is counted over types and places', () => {
		expect(said([type()])[0]).toBe(`None, ${days}`);
		expect(said([type({ outcome: 'changed' }), type()])).toEqual([`One, ${days}`]);
		expect(said([type()], [pair({ outcome: 'changed' })])).toEqual([`One, ${days}`]);
		expect(said([type({ outcome: 'changed' })], [pair({ outcome: 'changed' })])).toEqual([`2, ${days}`]);
		expect(said([], Array(1200).fill(pair({ outcome: 'changed' })))).toEqual([`1,200, ${days}`]);
	});

	test('tells the types behind whose verdict something moved', () => {
		expect(said([type({ requirements: [came] }), type({ partnerType: 'distributor', isIntakeOther: true })])).toEqual([
			`None, ${days}`,
			'Behind: Direct and Distributor.',
		]);
		expect(said([type({ outcome: 'changed', isIntakeOther: true })])).toEqual([`One, ${days}`]);
	});

	test('tells the types and places that no source covers', () => {
		expect(said([type({ outcome: 'untold', isIntakeOther: true }), type({ outcome: 'changed' })])).toEqual([
			`One, ${days}`,
			'Untold: Direct.',
		]);
		expect(said([type({ outcome: 'changed' })], [pair(), pair({ outcome: 'untold' })])).toEqual([
			`One, ${days}`,
			'Untold places.',
		]);
	});
});

describe('that nothing at all changed', () => {
	const nothing = (...args: Parameters<typeof said>) => said(...args).includes('Nothing.');

	test('is said where nothing did', () => {
		expect(said([type()], [pair()])).toEqual([`None, ${days}`, 'Nothing.']);
	});

	test('is not said where there is a dated change, a change behind a verdict or another currency', () => {
		expect(nothing([type()], [], 1)).toBe(false);
		expect(nothing([type({ outcome: 'changed' }), type()])).toBe(false);
		expect(nothing([type({ requirements: [came] })])).toBe(false);
		expect(nothing([type()], [pair(), pair({ isCurrencyOther: true })])).toBe(false);
	});
});

test('a verdict stays while its intake or its requirements move behind it', () => {
	expect(isMovedBehind(type())).toBe(false);
	expect(isMovedBehind(type({ isIntakeOther: true }))).toBe(true);
	expect(isMovedBehind(type({ requirements: [came] }))).toBe(true);
});

test('each outcome has a word', () => {
	expect(outcomeWords).toEqual({ changed: 'changed', same: 'same', untold: 'untoldTag' });
});

describe('what became of a requirement', () => {
	function change(each: Partial<RequirementChange>, then: VerdictKind = 'open', now: VerdictKind = 'open'): string {
		const verdicts = { before: inventAssessment({ verdict: then }), after: inventAssessment({ verdict: now }) };
		return sayRequirementChange(props, each as RequirementChange, verdicts);
	}
	const finding = inventFinding('vetting');
	const said = inventFinding('vetting', { requirement: inventRequirement('vetting', { dating: 'said' }) });

	test('it came on a day, or is told only since', () => {
		expect(change({ kind: 'came', after: finding })).toBe('Began: Vetting');
		expect(change({ kind: 'came', after: said })).toBe('Told: Vetting');
		expect(change({ kind: 'came', after: finding }, 'silent')).toBe('Told: Vetting');
		expect(change({ kind: 'came', after: finding }, 'open', 'silent')).toBe('Began: Vetting');
	});

	test('it went, or no source tells any more', () => {
		expect(change({ kind: 'went', before: finding })).toBe('Ended: Vetting');
		expect(change({ kind: 'went', before: finding }, 'open', 'silent')).toBe('Untold now: Vetting');
		expect(change({ kind: 'went', before: finding }, 'silent')).toBe('Ended: Vetting');
	});

	test('another took its place, which is the one that is named, by its id where it has no title', () => {
		expect(change({ kind: 'replaced', before: inventFinding('old'), after: finding })).toBe('Replaced: Vetting');
		expect(change({ kind: 'replaced', before: finding, after: inventFinding('newer') })).toBe('Replaced: newer');
	});

	test('it moved, from one state to another', () => {
		const met = inventFinding('vetting', { state: 'met' });
		expect(change({ kind: 'moved', before: finding, after: met })).toBe('Vetting: not answered, now met');
	});
});

describe('how a requirement stood and stands', () => {
	const open = inventFinding('vetting');

	test('is told by its state where that is another', () => {
		const after = inventFinding('vetting', { state: 'unmet', standing: 'gate', dispute: 'bar' });
		expect(sayStandings(props.words, open, after)).toEqual({ before: 'not answered', after: 'not met' });
	});

	test('else by when it is due', () => {
		const after = inventFinding('vetting', { standing: 'later', dispute: 'bar' });
		expect(sayStandings(props.words, open, after)).toEqual({ before: 'yours', after: 'later' });
	});

	test('else by whether sources agree on it', () => {
		const after = inventFinding('vetting', { dispute: 'bar' });
		expect(sayStandings(props.words, open, after)).toEqual({ before: 'not answered', after: 'disputed' });
		expect(sayStandings(props.words, after, open)).toEqual({ before: 'disputed', after: 'not answered' });
	});
});

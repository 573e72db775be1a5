import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assess/assess.ts';
import { citeVerdict } from '../../../src/domain/assess/cite-verdict.ts';
import type { RequirementFinding } from '../../../src/domain/assess/judge-requirements.ts';
import { type Ground, sourcesOfDay } from '../../../src/domain/assess/sources-of-day.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

const intake = inventIntake();
const first = inventRequirement('first', { citations: [{ source: 'first' }, { source: 'both' }] });
const second = inventRequirement('second', { citations: [{ source: 'both' }, { source: 'second' }] });
const rumor = inventRequirement('rumor', { certainty: 'second-hand', citations: [{ source: 'rumor' }] });

interface Trust {
	late?: string[];
	stale?: string[];
	inferred?: Ground[];
}

function cite(
	requirements: Requirement[],
	{ late = [], stale = [], inferred = [] }: Trust = {},
	judged: {
		verdict?: 'open' | 'missing' | 'closed';
		stage?: 'enroll' | 'stay';
		intake?: typeof intake | undefined;
	} = {},
) {
	const trust = { late: new Set(late), stale: new Set(stale), inferred: new Set(inferred) };
	const decisive = requirements.map((requirement) => ({ requirement }) as RequirementFinding);
	const { verdict = 'open', stage = 'enroll' } = judged;
	return citeVerdict({ trust }, 'intake' in judged ? judged.intake : intake, { verdict, stage, decisive });
}

describe('a verdict cites', () => {
	test('the intake, then what decided it, each source once', () => {
		expect(cite([first, second]).sources).toEqual(['intake', 'first', 'both', 'second']);
	});

	test.each([
		['a lack', { verdict: 'missing' }],
		['a company that is in', { stage: 'stay' }],
		['a time without any intake', { intake: undefined }],
	] as const)('no intake for %s', (_, judged) => {
		expect(cite([first], {}, judged).sources).toEqual(['first', 'both']);
	});

	test('the intake alone where it is closed', () => {
		expect(cite([], {}, { verdict: 'closed' })).toEqual({ sources: ['intake'], flags: [] });
	});

	test('none that speak of later days only, unless there are no others', () => {
		expect(cite([first], { late: ['first', 'intake'] }).sources).toEqual(['both']);
		expect(cite([first], { late: ['first', 'intake', 'both'] }).sources).toEqual(['intake', 'first', 'both']);
	});

	test('nothing where nothing decided', () => {
		expect(cite([], {}, { verdict: 'missing' })).toEqual({ sources: [], flags: [] });
	});
});

describe('a verdict is flagged', () => {
	test('as stale where every source that counts is', () => {
		expect(cite([first], { stale: ['intake', 'first', 'both'] }).flags).toEqual(['stale']);
		expect(cite([first], { stale: ['intake', 'first'] }).flags).toEqual([]);
		expect(cite([first], { stale: ['both'], late: ['intake', 'first'] }).flags).toEqual(['stale']);
	});

	test('as inferred where only later sources tell it, or some ground is', () => {
		expect(cite([first], { late: ['intake', 'first', 'both'] }).flags).toEqual(['inferred']);
		expect(cite([first], { late: ['first'] }).flags).toEqual([]);
		expect(cite([first, second], { inferred: [second] }).flags).toEqual(['inferred']);
		expect(cite([first], { inferred: [intake] }).flags).toEqual(['inferred']);
		expect(cite([first], { inferred: [intake] }, { stage: 'stay' }).flags).toEqual([]);
	});

	test('as second-hand where some ground is', () => {
		expect(cite([first, rumor]).flags).toEqual(['second-hand']);
	});

	test('with all that is true of it', () => {
		const late = ['intake', 'rumor'];
		expect(cite([rumor], { late, stale: ['intake', 'rumor'] }).flags).toEqual(['stale', 'inferred', 'second-hand']);
	});
});

describe('from the dates of the sources', () => {
	const flagsOn = (day: string, fields: Partial<Requirement> = {}, page = '2020-06-01') => {
		const requirements = [inventRequirement('plan', fields)];
		const facts = inventFacts({ requirements, sources: { page } });
		const found = assess(facts, answering({ 'csp-status': 'new', plan: 'no' }), day).partnerTypes;
		const { sources, flags } = found.find(({ partnerType }) => partnerType === 'direct-bill') ?? {};
		return { sources, flags };
	};

	test.each([
		['of the day itself', '2020-06-01', {}, []],
		['that came out later', '2020-05-31', {}, ['inferred']],
		['a year old to the day', '2021-06-01', {}, []],
		['a day older than a year', '2021-06-02', {}, ['stale']],
		['that we read so ourselves', '2020-06-01', { certainty: 'inferred' }, ['inferred']],
		['within the month from which it holds', '2020-06-15', { from: '2020-06' }, ['inferred']],
		['after that month', '2020-07-01', { from: '2020-06' }, []],
		['on the very day from which it holds', '2020-06-01', { from: '2020-06-01' }, []],
		[
			'on the last day on which it was seen',
			'2020-06-10',
			{ until: { date: '2020-07-01', notBefore: '2020-06-10' } },
			[],
		],
		[
			'after the last day on which it was seen',
			'2020-06-11',
			{ until: { date: '2020-07-01', notBefore: '2020-06-10' } },
			['inferred'],
		],
		['that ends on a dated day', '2020-06-11', { until: '2020-07-01' }, []],
	] as const)('a rule %s', (_, day, fields, flags) => {
		expect(flagsOn(day, fields as Partial<Requirement>)).toEqual({ sources: ['page'], flags });
	});
});

test('a source that the program does not know is neither late nor stale', () => {
	const { late, stale } = sourcesOfDay({ sources: {} }, [first], '2021-06-01');
	expect([...late, ...stale]).toEqual([]);
});

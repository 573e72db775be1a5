import { describe, expect, test } from 'vitest';
import { judgeType } from '../../../src/domain/assess/judge-type.ts';
import { rulesOfDay } from '../../../src/domain/assess/rules-of-day.ts';
import type { Intake } from '../../../src/domain/partner-type/partner-type.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { answered, inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

function judge(requirements: Requirement[], answers: Record<string, string>, intake?: Intake[]) {
	const facts = inventFacts({ requirements, ...(intake !== undefined && { intake }) });
	return judgeType(rulesOfDay(facts, '2021-06-01'), 'direct-bill', answering(answers));
}

const plan = inventRequirement('plan');
const toStay = inventRequirement('plan-to-stay', { stage: 'stay', requires: answered('plan') });
const closed = [inventIntake({ state: 'closed' })];

describe('a company that says where it stands', () => {
	test('is judged as one that is in exactly where it belongs to this very type', () => {
		const standing = (status: string) => judge([plan, toStay], { 'csp-status': status, plan: 'no' });
		expect(standing('direct-bill')).toMatchObject({ stage: 'stay', verdict: 'missing', change: ['plan-to-stay'] });
		expect(standing('indirect-reseller')).toMatchObject({ stage: 'enroll', verdict: 'missing', change: ['plan'] });
		expect(standing('new')).toMatchObject({ stage: 'enroll', verdict: 'missing', change: ['plan'] });
	});

	test('is not asked for it', () => {
		expect(judge([plan], { 'csp-status': 'new' }).ask).toEqual(['plan']);
	});
});

describe('a company that does not say where it stands', () => {
	test('has the verdict that every standing leads to', () => {
		expect(judge([plan, toStay], { plan: 'no' })).toMatchObject({
			stage: 'enroll',
			verdict: 'missing',
			ask: [],
			change: ['plan'],
		});
		expect(judge([plan, toStay], { plan: 'yes' })).toMatchObject({ verdict: 'open', ask: [], change: [] });
	});

	test('is asked for it first where the standings lead apart, and nothing is said to change', () => {
		const { verdict, ask, change, decisive } = judge([plan], { plan: 'no' });
		// Who is in is asked for nothing here, which no source says to be enough.
		expect({ verdict, ask, change }).toEqual({ verdict: 'undecided', ask: ['csp-status'], change: [] });
		expect(decisive.map(({ requirement }) => requirement.id)).toEqual(['plan']);
	});

	test('is asked for it first although each standing asks other questions, each of them once', () => {
		const other = inventRequirement('other', { stage: 'stay' });
		expect(judge([plan, toStay, other], {}).ask).toEqual(['plan', 'other']);
		expect(judge([plan, toStay, other], { plan: 'yes' }).ask).toEqual(['csp-status', 'other']);
	});

	test('that all standings leave undecided is asked what each of them asks', () => {
		const { verdict, ask } = judge([plan, toStay], {});
		expect({ verdict, ask }).toEqual({ verdict: 'undecided', ask: ['plan'] });
	});

	test('rests on what is asked of those who are in where nothing is said of newcomers', () => {
		const { verdict, decisive } = judge([toStay], { plan: 'no' }, []);
		expect(verdict).toBe('undecided');
		expect(decisive.map(({ requirement }) => requirement.id)).toEqual(['plan-to-stay']);
	});

	test('rests on what is asked of newcomers where something is', () => {
		expect(judge([plan], { plan: 'no' }, closed)).toMatchObject({ verdict: 'undecided', decisive: [] });
	});

	test('is judged by each standing where the rule asks for it', () => {
		const reseller = inventRequirement('reseller', { requires: answered('csp-status', 'indirect-reseller') });
		const { verdict, ask } = judge([reseller, toStay], { plan: 'yes' });
		// New: a reseller is wanted. Reseller: open. In already: open.
		expect({ verdict, ask }).toEqual({ verdict: 'undecided', ask: ['csp-status'] });
	});

	test('that says "I don\'t know" is judged alike', () => {
		expect(judge([plan], { plan: 'no', 'csp-status': 'unknown' })).toEqual(judge([plan], { plan: 'no' }));
	});

	test('is judged as a newcomer where the program has no question for it', () => {
		const facts = inventFacts({ requirements: [plan] });
		delete facts.questions['csp-status'];
		expect(judgeType(rulesOfDay(facts, '2021-06-01'), 'direct-bill', answering({ plan: 'no' }))).toMatchObject({
			verdict: 'missing',
			change: ['plan'],
		});
	});

	test('has a silent verdict where no standing is told of', () => {
		expect(judge([], {}, [])).toMatchObject({ verdict: 'silent', ask: [], change: [], decisive: [] });
	});
});

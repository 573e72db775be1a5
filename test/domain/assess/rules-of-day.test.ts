import { describe, expect, test } from 'vitest';
import { rulesOfDay } from '../../../src/domain/assess/rules-of-day.ts';
import { answered, inventFacts, inventIntake, inventRequirement, standings } from '../../support/invented.ts';
import { shiftDay } from '../../support/program.ts';

const early = inventRequirement('early', { until: '2021-01-01' });
const late = inventRequirement('late', {
	from: '2021-01-01',
	decidedBy: 'vendor',
	requires: { all: [answered('late'), answered('also')] },
	pending: answered('pending'),
	refused: answered('refused'),
	disputed: { dispute: 'whose', when: answered('disputed') },
});
const toStay = inventRequirement('to-stay', { stage: 'stay', requires: answered('late') });
const requirements = [early, late, toStay];
const intake = [inventIntake({ until: '2021-01-01' }), inventIntake({ from: '2021-01-01', state: 'closed' })];

describe('what holds on a day', () => {
	test.each([
		['2019-12-31', undefined, [], []],
		['2020-12-31', 'open', ['early'], ['to-stay']],
		['2021-01-01', 'closed', ['late'], ['to-stay']],
	])('%s', (day, state, enroll, stay) => {
		const { types, asOf } = rulesOfDay(inventFacts({ requirements, intake }), day);
		const direct = types['direct-bill'];
		expect(asOf).toBe(day);
		expect(direct.intake?.state).toBe(state);
		expect(direct.requirements.enroll.map(({ id }) => id)).toEqual(enroll);
		expect(direct.requirements.stay.map(({ id }) => id)).toEqual(stay);
		expect(types.distributor).toMatchObject({ intake: undefined, requirements: { enroll: [], stay: [] } });
	});

	test('names which requirement asks which question, in whatever part of it', () => {
		const { asking } = rulesOfDay(inventFacts({ requirements }), '2021-01-01').types['direct-bill'];
		expect([...asking.enroll.keys()]).toEqual(['late', 'also', 'pending', 'refused', 'disputed']);
		for (const asked of asking.enroll.values()) expect([...asked]).toEqual([late]);
		expect([...asking.stay]).toEqual([['late', new Set([toStay])]]);
	});

	test('names every requirement that asks the same question', () => {
		const twin = inventRequirement('twin', { requires: answered('also') });
		const { asking } = rulesOfDay(inventFacts({ requirements: [late, twin] }), '2021-01-01').types['direct-bill'];
		expect(asking.enroll.get('also')).toEqual(new Set([late, twin]));
	});

	test('tells what the company sees to itself from what the vendor alone decides', () => {
		const ownOn = (day: string, ...more: (typeof late)[]) =>
			rulesOfDay(inventFacts({ requirements: [...requirements, ...more] }), day).own;
		expect(ownOn('2020-12-31')).toEqual(new Set(['early', 'late']));
		expect(ownOn('2021-01-01')).toEqual(new Set(['late']));
		const elsewhere = inventRequirement('elsewhere', { partnerType: 'distributor', requires: answered('refused') });
		expect(ownOn('2021-01-01', elsewhere)).toEqual(new Set(['late', 'refused']));
	});

	test('knows the standings and the members of blocs', () => {
		const members = [
			{ code: 'DE', from: '2010-01-01' },
			{ code: 'GB', from: '2010-01-01', until: '2020-02-01' },
		];
		const facts = inventFacts({ blocs: { union: { citations: [{ source: 'page' }], members } } });
		expect(rulesOfDay(facts, '2020-01-31').members).toEqual({ union: ['DE', 'GB'] });
		expect(rulesOfDay(facts, '2020-02-01').members).toEqual({ union: ['DE'] });
		expect(rulesOfDay(facts, '2020-01-31').standings).toEqual(standings);
	});

	test('has no standings where the program does not ask for them', () => {
		const facts = inventFacts();
		delete facts.questions['csp-status'];
		expect(rulesOfDay(facts, '2021-01-01').standings).toEqual([]);
	});
});

describe('the rules of a day are worked out once', () => {
	const days = Array.from({ length: 33 }, (_, days) => shiftDay('2020-01-01', days));

	test('for 32 days side by side; then the memory begins anew', () => {
		const facts = inventFacts({ requirements, intake });
		const found = days.slice(0, 32).map((day) => rulesOfDay(facts, day));
		expect(days.slice(0, 32).map((day) => rulesOfDay(facts, day))).toEqual(found);
		for (const [index, day] of days.slice(0, 32).entries()) expect(rulesOfDay(facts, day)).toBe(found[index]);
		rulesOfDay(facts, days[32] as string);
		expect(rulesOfDay(facts, days[0] as string)).not.toBe(found[0]);
		expect(rulesOfDay(facts, days[0] as string)).toEqual(found[0]);
	});

	test('and apart for other facts', () => {
		const [one, other] = [inventFacts({ requirements }), inventFacts()];
		rulesOfDay(one, '2020-06-01');
		expect(rulesOfDay(other, '2020-06-01').types['direct-bill'].requirements.enroll).toEqual([]);
	});
});

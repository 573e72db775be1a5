import { describe, expect, test } from 'vitest';
import type { Program } from '../../../src/domain/program/program.ts';
import { checkReach } from '../../../src/domain/step/check-reach.ts';
import type { Procedure, Step } from '../../../src/domain/step/step.schema.ts';
import { answered, standings } from '../../support/invented.ts';
import { inventProcedure, inventProgram, inventSteps, inventTable } from '../../support/invented-program.ts';

interface Parts extends Partial<Pick<Program, 'questions' | 'blocs' | 'marketTables'>> {
	steps: Record<string, Partial<Step>>;
	procedures?: Record<string, Procedure>;
}

/** What is told of steps that stand in one procedure, unless others are named. */
function check({ steps, procedures = { way: inventProcedure(Object.keys(steps)) }, questions, ...others }: Parts) {
	const asked = { 'csp-status': { answers: standings, values: {} }, ...questions };
	return [...checkReach(inventProgram({ steps: inventSteps(steps), procedures, questions: asked, ...others }))];
}

const unseen = (id: string, ...procedures: string[]) => ({
	thing: `steps/${id}`,
	field: '',
	text: `is on no checklist, whatever is answered. Look at its period, at its coveredBy, and at follows, until, for and when of ${procedures.map((name) => `"${name}"`).join(' and ')}.`,
});

const stuck = (id: string) => ({
	thing: `steps/${id}`,
	field: 'after',
	text: 'waits for itself on a checklist, since another step holds the work of one that it waits for. Look at the coveredBy of its prerequisites.',
});

describe('a step that no list shows', () => {
	test('is told with every procedure that has it', () => {
		const steps = { open: {}, sign: { coveredBy: ['open'] } };
		const [way, other] = [inventProcedure(['open', 'sign']), inventProcedure(['sign', 'open'])];
		const procedures = { way, none: inventProcedure(['open']), other };
		expect(check({ steps, procedures })).toEqual([unseen('sign', 'way', 'other')]);
	});

	test('is not told here where it is in no procedure', () => {
		expect(check({ steps: { open: {}, sign: {} }, procedures: { way: inventProcedure(['open']) } })).toEqual([]);
	});

	test('is one whose time is not that of its procedure', () => {
		const steps = { open: {}, sign: { from: '2022-01' } };
		const procedures = { way: inventProcedure(['open', 'sign'], { until: '2022-01-01' }) };
		expect(check({ steps, procedures })).toEqual([unseen('sign', 'way')]);
	});

	test('is one for an answer that nobody can give', () => {
		const procedures = { way: inventProcedure(['open'], { when: answered('credit', 'passed') }) };
		const credit = (...answers: string[]) => ({ credit: { answers, values: {} } });
		expect(check({ steps: { open: {} }, procedures, questions: credit('refused') })).toEqual([unseen('open', 'way')]);
		expect(check({ steps: { open: {} }, procedures, questions: credit('refused', 'passed') })).toEqual([]);
	});
});

describe('a step is shown that', () => {
	test('needs another only where something goes wrong', () => {
		expect(check({ steps: { open: {}, appeal: { contingent: true } } })).toEqual([]);
	});

	test.each([
		['is over', { open: { from: '2018-01', until: '2018-03-01' }, sign: {} }],
		[
			'is joined only after the end of one that holds its work',
			{ open: { until: '2021-01-01' }, sign: { coveredBy: ['open'] } },
		],
	])('%s', (_, steps) => {
		expect(check({ steps })).toEqual([]);
	});

	test('begins with a procedure that follows another', () => {
		const steps = { open: { from: '2020-01-01', until: '2021-06-01' }, last: { from: '2020-01-01' } };
		const procedures = {
			old: inventProcedure(['last'], { until: '2021-05-01' }),
			new: inventProcedure(['open'], { follows: 'old' }),
		};
		expect(check({ steps, procedures })).toEqual([]);
	});

	test('only members have, or only newcomers', () => {
		const steps = { stay: {}, come: {} };
		const procedures = {
			members: inventProcedure(['stay'], { for: 'members' }),
			newcomers: inventProcedure(['come'], { for: 'newcomers' }),
		};
		expect(check({ steps, procedures })).toEqual([]);
	});

	test('needs two answers at once', () => {
		const procedures = { way: inventProcedure(['open'], { when: { all: [answered('credit'), answered('plan')] } }) };
		const answers = ['no', 'yes'];
		const questions = { credit: { answers, values: {} }, plan: { answers, values: {} } };
		expect(check({ steps: { open: {} }, procedures, questions })).toEqual([]);
	});

	test('is done once more for every further market', () => {
		const procedures = { way: inventProcedure(['open'], { eachMarket: true }) };
		const steps = { open: {} };
		const editions = [inventTable('2019-01', { alpine: ['CH', 'LI'], nordic: ['NO'], baltic: ['EE'] })];
		expect(check({ steps, procedures, marketTables: editions })).toEqual([]);
		const one = [inventTable('2019-01', { alpine: ['CH', 'LI'] })];
		expect(check({ steps, procedures, marketTables: one })).toEqual([unseen('open', 'way')]);
	});

	test('needs an office in a bloc', () => {
		const procedures = { way: inventProcedure(['open'], { when: { officeIn: ['efta'] } }) };
		const members = [
			{ code: 'AT', from: '1960-01-01', until: '1995-01-01' },
			{ code: 'NO', from: '1960-01-01' },
			{ code: 'CH', from: '1960-01-01' },
		];
		const blocs = { eu: { citations: [], members: [] }, efta: { citations: [], members } };
		const marketTables = [inventTable('2019-01', { german: ['AT'], latin: ['IT'] })];
		expect(check({ steps: { open: {} }, procedures, blocs, marketTables })).toEqual([]);
	});

	test('needs offices outside of a bloc', () => {
		const procedures = { way: inventProcedure(['open'], { when: { not: { officeIn: ['efta'] } } }) };
		const members = ['NO', 'LI'].map((code) => ({ code, from: '1960-01-01' }));
		const blocs = { efta: { citations: [], members } };
		const marketTables = [inventTable('2019-01', { german: ['AT', 'LI'], latin: ['IT'], nordic: ['NO'] })];
		expect(check({ steps: { open: {} }, procedures, blocs, marketTables })).toEqual([]);
	});
});

describe('a step that waits for itself', () => {
	/** `check` is left out, so that `read` waits for `confirm`. */
	const circle = {
		check: { coveredBy: ['confirm'] },
		read: { after: ['check'] },
		confirm: { after: ['read'] },
	};

	test('is told with all that wait for it, and with none that does not', () => {
		const steps = { first: {}, ...circle, second: { after: ['first'] }, last: { notBefore: ['confirm'] } };
		const found = check({ steps, procedures: { way: inventProcedure([...Object.keys(steps)]) } });
		expect(found).toEqual([...['read', 'confirm', 'last'].map(stuck), unseen('check', 'way')]);
	});

	test('is told where it does harm before the other', () => {
		const steps = { ...circle, read: { notBefore: ['check'] } };
		expect(check({ steps })).toEqual([stuck('read'), stuck('confirm'), unseen('check', 'way')]);
	});
});

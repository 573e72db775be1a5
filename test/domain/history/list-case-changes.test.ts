import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers.ts';
import { firstDayOf } from '../../../src/domain/date/partial-date.ts';
import { type ChangeMark, listCaseChanges, markChange } from '../../../src/domain/history/list-case-changes.ts';
import { listChanges } from '../../../src/domain/history/list-changes.ts';
import { answering, program } from '../../support/program.ts';

const marks = listChanges(program).map(markChange);
const start = '2001-01-01';
const end = '2099-12-31';
const newcomer = answering({ 'csp-status': 'new' });
const directBill = answering({ 'csp-status': 'direct-bill' });

const list = (answers: Answers, from = start, to = end) => listCaseChanges(marks, answers, from, to);
const mark = (rest: Partial<ChangeMark>): ChangeMark => ({
	id: 'one',
	kind: 'fact',
	date: '2020-05-02',
	partnerTypes: [],
	...rest,
});

describe('the changes of a case', () => {
	test('are all but mere names where nothing is answered', () => {
		expect(list(answering({})).map(({ id }) => id)).toEqual(
			marks.filter(({ kind }) => kind !== 'term').map(({ id }) => id),
		);
	});

	test('come after the first day, and the last day is one of theirs', () => {
		const one = [mark({})];
		expect(listCaseChanges(one, newcomer, '2020-05-01', '2020-05-02')).toEqual(one);
		expect(listCaseChanges(one, newcomer, '2020-05-02', '2020-05-03')).toEqual([]);
		expect(listCaseChanges(one, newcomer, '2020-05-01', '2020-05-01')).toEqual([]);
	});

	test('that only a month dates count from its first day, as rules do', () => {
		const one = [mark({ date: '2020-05' })];
		expect(listCaseChanges(one, newcomer, '2020-04-30', '2020-05-01')).toEqual(one);
		expect(listCaseChanges(one, newcomer, '2020-05-01', '2020-05-31')).toEqual([]);
	});

	test('are listed from the oldest to the newest', () => {
		const days = list(newcomer).map(({ date }) => firstDayOf(date));
		expect(days).toEqual(days.toSorted());
	});
});

describe('of a company whose standing is known', () => {
	test('a newcomer is told what newcomers are asked, and nothing of keeping a role', () => {
		const stages = list(newcomer).flatMap(({ stage }) => stage ?? []);
		expect(new Set(stages)).toEqual(new Set(['enroll']));
	});

	test('a partner is told what keeps its own role, and what the other types ask of newcomers', () => {
		const own = list(directBill).filter(({ partnerTypes }) => partnerTypes.includes('direct-bill'));
		const others = list(directBill).filter(({ partnerTypes }) => !partnerTypes.includes('direct-bill'));
		expect(new Set(own.flatMap(({ stage }) => stage ?? []))).toEqual(new Set(['stay']));
		expect(new Set(others.flatMap(({ stage }) => stage ?? []))).toEqual(new Set(['enroll']));
	});

	test('whether newcomers are taken concerns no one who belongs to the type already', () => {
		const types = list(directBill)
			.filter(({ kind }) => kind === 'intake' || kind === 'reopening')
			.flatMap(({ partnerTypes }) => partnerTypes);
		expect(types).not.toEqual([]);
		expect(types).not.toContain('direct-bill');
	});

	test('not to know it excludes nothing', () => {
		expect(list(answering({ 'csp-status': 'unknown' }))).toEqual(list(answering({})));
	});
});

describe('a fact about certain places', () => {
	const one = [mark({ places: ['RU'] })];

	test.each([
		['no place is named', answering({}), 1],
		['an office lies there', answering({}, ['RU']), 1],
		['customers are there', { ...answering({}, ['DE']), target: ['RU'] }, 1],
		['all that is named lies elsewhere', { ...answering({}, ['DE']), target: ['FR'] }, 0],
	])('where %s', (_, answers, count) => {
		expect(listCaseChanges(one, answers, start, end)).toHaveLength(count);
	});
});

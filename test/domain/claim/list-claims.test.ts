import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claim/claim.schema.ts';
import { dateOf, notBeforeOf } from '../../../src/domain/claim/edge.ts';
import { listClaims } from '../../../src/domain/claim/list-claims.ts';
import type { Program } from '../../../src/domain/program/program.ts';

const claim = (from: Claim['from']) => ({ from }) as Claim;

test('facts, requirements and steps are told apart by their collection', () => {
	const program = { facts: { a: claim('2018') }, requirements: { b: claim('2019') }, steps: { c: claim('2020') } };
	expect([...listClaims(program as unknown as Program)]).toEqual([
		{ thing: 'facts/a', collection: 'facts', id: 'a', claim: { from: '2018' } },
		{ thing: 'requirements/b', collection: 'requirements', id: 'b', claim: { from: '2019' } },
		{ thing: 'steps/c', collection: 'steps', id: 'c', claim: { from: '2020' } },
	]);
});

test('an edge that is dated has one date; one between two sources has the later, and the last of the old state', () => {
	const between = { date: '2018-01-24', notBefore: '2017-11-20' };
	expect([dateOf('2018-08'), notBeforeOf('2018-08')]).toEqual(['2018-08', undefined]);
	expect([dateOf(between), notBeforeOf(between)]).toEqual(['2018-01-24', '2017-11-20']);
	expect(notBeforeOf({ date: '2018-01-24' })).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { decodeAnswers } from '../../../src/domain/answers/answers.ts';
import { shortCode } from '../../../src/domain/answers/link-text.ts';
import type { Seen } from '../../../src/domain/answers/seen.ts';
import { assess } from '../../../src/domain/assess/assess.ts';
import { compareSeen } from '../../../src/domain/case/compare-seen.ts';
import { seeCase } from '../../../src/domain/case/see-case.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { answering, program, ruleDays } from '../../support/program.ts';
import { otherVersion, seenLink } from '../../support/seen-link.ts';

const today = '2026-11-20';
const data = 'fedcba987654';
const newcomer = answering({ 'csp-status': 'new' });
const compare = (seen: Seen, asOf = today) =>
	compareSeen(program, newcomer, seen, { assessment: assess(program, newcomer, asOf), data });
const seeOn = (day: string, version = data) => seeCase(assess(program, newcomer, day), version);

describe('a link beside the page that opens it', () => {
	test('says nothing moved where neither the facts nor the verdicts have changed', () => {
		expect(compare(seeOn(today))).toEqual({
			before: { data, asOf: today },
			now: { data, asOf: today },
			moved: [],
		});
	});

	test('blames the day alone on every pair of days, as long as the facts are the same', () => {
		let moves = 0;
		for (const day of ruleDays) {
			for (const { cause, before, now, partnerType } of compare(seeOn(day)).moved) {
				moves++;
				expect(cause, `${partnerType} on ${day}`).toBe('day');
				expect(before).not.toBe(now);
			}
		}
		expect(moves).toBeGreaterThan(0);
	});

	test('blames the facts where they now say otherwise of the same day', () => {
		const seen = seeOn(today, otherVersion);
		const [first, ...rest] = seen.verdicts;
		const { before, moved } = compare({ ...seen, verdicts: [{ ...first!, verdict: 'closed' }, ...rest] });
		expect(before.data).toBe(otherVersion);
		expect(moved).toEqual([
			{
				partnerType: first?.partnerType,
				before: 'closed',
				now: 'undecided',
				cause: 'facts',
				requirements: [],
				unknown: 0,
			},
		]);
	});

	test('blames both where the facts say otherwise of back then, and today is otherwise again', () => {
		const seen = seeOn('2018-03-01', otherVersion);
		const wrong = seen.verdicts.map((each) =>
			each.partnerType === 'cloud-germany' ? { ...each, verdict: 'waiting' as const } : each,
		);
		const { moved } = compare({ ...seen, verdicts: wrong });
		expect(moved.find(({ partnerType }) => partnerType === 'cloud-germany')).toMatchObject({
			before: 'waiting',
			now: 'closed',
			cause: 'both',
		});
	});

	test('names the requirements that came, went or stand otherwise, and counts those it no longer knows', () => {
		const id = assess(program, newcomer, today).partnerTypes[1]?.findings[0]?.requirement.id as string;
		const { moved } = compare({
			data: otherVersion,
			asOf: today,
			verdicts: [
				{
					partnerType: 'direct-bill',
					verdict: 'open',
					states: { [shortCode(id)]: 'met', [shortCode('direct-bill-acceptance-2017')]: 'met', zzzz: 'met' },
				},
			],
		});
		const [direct] = moved;
		expect(direct?.unknown).toBe(1);
		expect(direct?.requirements).toContainEqual({ id, before: 'met', now: expect.stringMatching(/unmet|open/) });
		expect(direct?.requirements).toContainEqual({ id: 'direct-bill-acceptance-2017', before: 'met', now: undefined });
		expect(direct?.requirements).toContainEqual({ id: expect.any(String), before: undefined, now: 'open' });
	});

	test('does not take every requirement for a new one where the link had no room for them', () => {
		const { moved } = compare({
			data: otherVersion,
			asOf: today,
			verdicts: partnerTypeIds.map((partnerType) => ({ partnerType, verdict: 'silent', states: {} })),
		});
		expect(moved).toHaveLength(partnerTypeIds.length);
		for (const each of moved) expect(each).toMatchObject({ requirements: [], unknown: 0 });
	});

	test('moves nothing where verdicts stand without the day on which they were seen', () => {
		const { verdicts } = seeOn('2018-03-01');
		expect(compare({ data: otherVersion, verdicts } as Seen).moved).toEqual([]);
	});

	test('moves nothing where the link names the version of the facts only', () => {
		expect(compare({ data: otherVersion, verdicts: [] })).toEqual({
			before: { data: otherVersion, asOf: undefined },
			now: { data, asOf: today },
			moved: [],
		});
	});

	test('survives the way through a link', () => {
		const text = seenLink(program, newcomer, today, { distributor: 'closed' });
		const known = { isPlace: (code: string) => code in program.places, keys: { 'csp-status': ['new'] } };
		const { seen, problems } = decodeAnswers(text, known);
		expect(problems).toEqual([]);
		expect(compare(seen as Seen).moved.map(({ partnerType }) => partnerType)).toEqual(['distributor']);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../src/domain/market/judge-pair.ts';
import { planEnrollments } from '../../../src/domain/market/plan-enrollments.ts';
import { marketTables, placeCodes } from '../../support/market-tables.ts';

const day = '2026-11-20';
const places = fc.uniqueArray(fc.constantFrom(...placeCodes), { maxLength: 7 });
const days = fc.constantFrom('2010-01-01', '2016-11-20', '2021-04-15', '2022-06-01', '2023-08-17', day);

describe('planEnrollments', () => {
	test('needs one enrollment a market, made by the first office in it', () => {
		expect(planEnrollments(marketTables, ['SG', 'TW', 'MY'], ['JP', 'TH', 'TW', 'VN'], day)).toEqual({
			enrollments: [
				{ market: 'asia-pacific', office: 'SG', targets: ['TH', 'VN'] },
				{ market: 'taiwan', office: 'TW', targets: ['TW'] },
			],
			uncovered: [{ target: 'JP', market: 'japan' }],
		});
	});

	test('asks for no enrollment where no wish lies', () => {
		expect(planEnrollments(marketTables, ['SG', 'TW'], ['TW'], day).enrollments).toHaveLength(1);
		expect(planEnrollments(marketTables, ['SG', 'TW'], [], day)).toEqual({ enrollments: [], uncovered: [] });
	});

	test('names the market that an uncovered wish would need an office in, or none', () => {
		expect(planEnrollments(marketTables, ['TW'], ['JP', 'RU'], day).uncovered).toEqual([
			{ target: 'JP', market: 'japan' },
			{ target: 'RU', market: undefined },
		]);
	});

	test('an office in no market covers no wish that is in none', () => {
		expect(planEnrollments(marketTables, ['IR'], ['CU'], day)).toEqual({
			enrollments: [],
			uncovered: [{ target: 'CU', market: undefined }],
		});
	});

	test('covers nothing on a day before the first edition', () => {
		expect(planEnrollments(marketTables, ['TW'], ['TW'], '2016-10-31')).toEqual({
			enrollments: [],
			uncovered: [{ target: 'TW', market: undefined }],
		});
	});

	test('names each wish once, covered or not, and promises only what judgePair allows', () => {
		fc.assert(
			fc.property(places, places, days, (offices, targets, asOf) => {
				const plan = planEnrollments(marketTables, offices, targets, asOf);
				const covered = plan.enrollments.flatMap((each) => each.targets);
				expect([...covered, ...plan.uncovered.map(({ target }) => target)].toSorted()).toEqual(targets.toSorted());
				for (const { office, targets: served } of plan.enrollments) {
					for (const target of served) {
						expect(judgePair(marketTables, office, target, asOf).verdict).toBe('same-market');
					}
				}
			}),
		);
	});

	test('no smaller set of offices covers as many wishes, tried by brute force', () => {
		fc.assert(
			fc.property(places, places, days, (offices, targets, asOf) => {
				const serves = (office: string, target: string) =>
					judgePair(marketTables, office, target, asOf).verdict === 'same-market';
				const coverable = targets.filter((target) => offices.some((office) => serves(office, target)));
				let fewest = Number.POSITIVE_INFINITY;
				for (let chosen = 0; chosen < 2 ** offices.length; chosen++) {
					const some = offices.filter((_, position) => chosen & (2 ** position));
					if (coverable.every((target) => some.some((office) => serves(office, target)))) {
						fewest = Math.min(fewest, some.length);
					}
				}
				const plan = planEnrollments(marketTables, offices, targets, asOf);
				expect(plan.enrollments).toHaveLength(fewest);
				expect(plan.uncovered.map(({ target }) => target)).toEqual(
					targets.filter((target) => !coverable.includes(target)),
				);
			}),
		);
	});
});

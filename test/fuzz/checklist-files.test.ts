import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { importProgress, type KnownSteps, readProgress, writeProgress } from '../../src/domain/checklist/progress.ts';
import { expectCleanPrototypes, hugeText, inputs, inTime, nastyText, withSlip } from './nasty.ts';

const steps = ['sign-agreement', 'pass-vetting', 'find-distributor'];
const known: KnownSteps = { isStep: (id) => steps.includes(id), renamed: { 'old-step': 'pass-vetting' }, data: 'abcd' };

afterAll(expectCleanPrototypes);

const value = fc.oneof(
	nastyText,
	fc.boolean(),
	fc.integer(),
	fc.constant(null),
	fc.constantFrom('2026-11-20', '2026-02-30'),
);
const mark = fc.oneof(
	fc.record({ done: value, on: value, note: value }, { requiredKeys: [] }),
	fc.record({ done: fc.boolean(), on: fc.constant('2026-11-20'), note: nastyText }, { requiredKeys: [] }),
	value,
	fc.array(value, { maxLength: 2 }),
);
const key = fc.oneof(
	fc.constantFrom(...steps, 'old-step', 'gone-step', 'pass-vetting@taiwan', 'pass-vetting@', '@', '__proto__'),
	nastyText,
);
const marks = fc.array(fc.tuple(key, mark), { maxLength: 6 });
/** Written by hand, since an object would lose a key called __proto__. */
const file = fc
	.tuple(fc.oneof(fc.constantFrom(1, 2, 0, -1, 1e308, '1', null), value), fc.oneof(fc.constant('abcd'), value), marks)
	.map(([v, data, list]) => {
		const body = list.map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`).join();
		return `{"v":${JSON.stringify(v)},"data":${JSON.stringify(data)},"marks":{${body}}}`;
	});
const text = fc.oneof({ weight: 5, arbitrary: file }, { weight: 3, arbitrary: withSlip(file) }, nastyText, fc.json());

describe('marks that anybody may have written', () => {
	test('are read as far as they can be, and read the same once they were written again', () => {
		fc.assert(
			fc.property(text, (each) => {
				const { progress } = inTime(() => readProgress(each, known));
				expect(Object.getPrototypeOf(progress.marks)).toBe(Object.prototype);
				for (const mine of Object.keys(progress.marks)) expect(mine).toMatch(/^[a-z0-9-]+(@[a-z0-9-]+)?$/);
				expect(readProgress(writeProgress(progress), known).progress).toEqual(progress);
			}),
			{ numRuns: inputs * 0.15 },
		);
	});

	test('of a file take nothing away that the file does not mention', () => {
		const current = {
			data: 'abcd',
			marks: { 'find-distributor': { done: true, note: 'mine' }, 'sign-agreement@taiwan': { done: true } },
		};
		const other = file.filter((each) => !each.includes('find-distributor'));
		fc.assert(
			fc.property(other, (each) => {
				const { progress, taken } = inTime(() => importProgress(each, current, known));
				expect(progress.marks).toMatchObject(current.marks);
				expect(taken.every((mine) => Object.hasOwn(progress.marks, mine))).toBe(true);
			}),
			{ numRuns: inputs * 0.1 },
		);
	});

	test('are read in time, however long the file is', () => {
		expect(() =>
			fc.assert(
				fc.property(fc.tuple(file, hugeText), ([each, huge]) => {
					inTime(() => readProgress(each.replace('}', huge), known));
					inTime(() => readProgress(huge + each, known));
				}),
				{ numRuns: Math.min(inputs * 0.003, 5000) },
			),
		).not.toThrow();
	});
});

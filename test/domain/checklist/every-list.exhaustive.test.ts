import { describe, expect, test } from 'vitest';
import { likelySpan } from '../../../src/domain/checklist/checklist.ts';
import { isInForce } from '../../../src/domain/claim/is-in-force.ts';
import { listCases, listOf } from '../../support/checklists.ts';
import { program } from '../../support/program.ts';

describe('every case', () => {
	test('every step of the facts is on the list of some case', () => {
		const listed = new Set(
			listCases.flatMap((each) => {
				const list = listOf(each);
				return [...list.groups.flatMap(({ items }) => items), ...list.contingent].map(({ step }) => step.id);
			}),
		);
		expect(Object.keys(program.steps).filter((id) => !listed.has(id))).toEqual([]);
	});

	test('no key stands twice, every key says its step and market, and every step is in force', () => {
		for (const each of listCases) {
			const items = listOf(each).groups.flatMap((group) => group.items);
			expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
			for (const { key, step, market } of items) {
				expect(key).toBe(market === undefined ? step.id : `${step.id}@${market}`);
				expect(isInForce(step, each.asOf), `${key} on ${each.asOf}`).toBe(true);
			}
		}
	});

	test('prerequisites stand before what waits for them within a group, and exist on the list', () => {
		for (const each of listCases) {
			for (const { items } of listOf(each).groups) {
				const keys = items.map(({ key }) => key);
				for (const { key, after } of items) {
					for (const other of after.filter((one) => keys.includes(one))) {
						expect(keys.indexOf(other), `${key} after ${other}`).toBeLessThan(keys.indexOf(key));
					}
				}
			}
		}
	});

	test('the parts of the likely span follow one another without a gap', () => {
		for (const each of listCases) {
			let end = 0;
			for (const part of likelySpan(listOf(each)).parts) {
				expect(part.begin).toBe(end);
				expect(part.end).toBeGreaterThan(part.begin);
				end = part.end;
			}
		}
	});
});

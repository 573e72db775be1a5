import { expect, test } from 'vitest';
import { type LighthouseResult, readScores } from './measure-lighthouse.ts';

function resultOf(performance: number | null, audit: number | null): LighthouseResult {
	const perfect = { score: 1, auditRefs: [] };
	return {
		categories: {
			performance: { score: performance, auditRefs: [{ id: 'first-paint', weight: 10 }] },
			accessibility: perfect,
			'best-practices': perfect,
			seo: perfect,
		},
		audits: { 'first-paint': { score: audit, displayValue: '9 s' } },
	};
}

test('a score of 0 is a score, and names what it lost by', () => {
	expect(readScores(resultOf(0, 0))).toEqual({
		scores: { performance: 0, accessibility: 100, 'best-practices': 100, seo: 100 },
		lost: ['performance: first-paint 9 s'],
	});
});

test('a category without a score has failed, and names the audit that could not be made', () => {
	const { scores, lost } = readScores(resultOf(null, null));
	expect(scores.performance).toBe('failed');
	expect(scores.seo).toBe(100);
	expect(lost).toEqual(['performance: first-paint 9 s']);
});

test('a page that could not be looked at has no score at all', () => {
	const runtimeError = { code: 'NO_FCP', message: 'Nothing was painted.' };
	const { scores, lost } = readScores({ ...resultOf(0, 0), runtimeError });
	expect(new Set(Object.values(scores))).toEqual(new Set(['failed']));
	expect(lost).toEqual(['NO_FCP: Nothing was painted.']);
});

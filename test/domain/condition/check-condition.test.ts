import { describe, expect, test } from 'vitest';
import { checkCondition } from '../../../src/domain/condition/check-condition.ts';
import type { Condition } from '../../../src/domain/condition/condition.schema.ts';
import { answered } from '../../support/invented.ts';

const facts = {
	questions: { revenue: { answers: ['low', 'high'], values: {} } },
	blocs: { eu: { citations: [], members: [] } },
};

function check(condition: Condition) {
	return [...checkCondition(facts, 'requirements/bar', 'requires', condition)];
}

const told = (text: string) => ({ thing: 'requirements/bar', field: 'requires', text });
const unknownQuestion = told(
	'asks "sales", which is not in content/data/questions.yaml. Add it there or correct the id.',
);
const unknownBloc = told('"us" is no bloc of content/data/blocs.yaml. Correct the id.');

test('a condition of what can be answered fits', () => {
	expect(check({ all: [answered('revenue', 'low', 'high'), { not: { officeIn: ['eu'] } }] })).toEqual([]);
});

describe('a condition is told that', () => {
	test.each<[string, Condition, ReturnType<typeof told>]>([
		['asks a question that nobody asks', answered('sales', 'low'), unknownQuestion],
		[
			'wants an answer that nobody can give',
			answered('revenue', 'low', 'middling'),
			told('"middling" is no answer to "revenue". The answers are low, high.'),
		],
		['names a bloc that is none', { officeIn: ['eu', 'us'] }, unknownBloc],
	])('%s', (_, condition, finding) => {
		expect(check(condition)).toEqual([finding]);
	});

	test('does so in any of its parts', () => {
		expect(check({ not: { officeIn: ['us'] } })).toEqual([unknownBloc]);
		expect(check({ any: [answered('revenue', 'low'), answered('sales')] })).toEqual([unknownQuestion]);
		expect(check({ all: [{ officeIn: ['us'] }, { not: { any: [answered('sales')] } }] })).toEqual([
			unknownBloc,
			unknownQuestion,
		]);
	});
});

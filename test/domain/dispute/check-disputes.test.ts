import { expect, test } from 'vitest';
import { checkDisputes } from '../../../src/domain/dispute/check-disputes.ts';
import { inventRequirement, inventStep } from '../../support/invented.ts';
import { byId, inventFact, inventProgram } from '../../support/invented-program.ts';

function check(...about: string[]) {
	const program = inventProgram({
		facts: byId(inventFact('fact')),
		requirements: byId(inventRequirement('requirement')),
		steps: byId(inventStep('step')),
		disputes: { which: { id: 'which', about, sides: [], values: {}, resolved: false } },
	});
	return [...checkDisputes(program)];
}

test('a dispute is about a fact, a requirement, a step or a partner type', () => {
	expect(check('fact', 'requirement', 'step', 'direct-bill')).toEqual([]);
});

test('a dispute about anything else is told', () => {
	expect(check('fact', 'which')).toEqual([
		{
			thing: 'disputes/which',
			field: 'about',
			text: '"which" is no fact, requirement, step or partner type. Correct the id.',
		},
	]);
});

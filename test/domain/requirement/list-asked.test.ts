import { expect, test } from 'vitest';
import { listAsked } from '../../../src/domain/requirement/list-asked.ts';
import { answered, inventRequirement } from '../../support/invented.ts';

test('a requirement asks what any of its conditions asks, each question once', () => {
	expect(listAsked(inventRequirement('plan'))).toEqual(['plan']);
	const requirement = inventRequirement('granted', {
		requires: { all: [answered('granted'), { officeIn: ['union'] }] },
		pending: answered('granted', 'pending'),
		refused: { not: answered('refused') },
		disputed: { dispute: 'whose', when: answered('role') },
	});
	expect(listAsked(requirement)).toEqual(['granted', 'office', 'refused', 'role']);
});

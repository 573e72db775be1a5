import { expect, test } from 'vitest';
import { checkIntake } from '../../../src/domain/partner-type/check-intake.ts';
import type { Intake } from '../../../src/domain/partner-type/partner-type.ts';
import { inventIntake } from '../../support/invented.ts';
import { inventPartnerTypes } from '../../support/invented-program.ts';

function check(...intake: Intake[]) {
	return [...checkIntake({ partnerTypes: inventPartnerTypes({ 'direct-bill': { intake } }) })];
}

const told = (text: string) => [{ thing: 'partnerTypes/direct-bill', field: 'intake', text }];

test('periods that follow each other fit, and a time of which no source tells needs no citation', () => {
	expect(
		check(
			inventIntake({ from: '2015-01-01', until: '2018-01-24' }),
			inventIntake({ state: 'unknown', from: '2018-01-24', until: '2018-08-31', citations: [] }),
			inventIntake({ from: '2018-08-31' }),
		),
	).toEqual([]);
});

test('a period without a citation is told', () => {
	expect(check(inventIntake({ state: 'closed', from: '2015-01-01', citations: [] }))).toEqual(
		told('the period from 2015-01-01 has no citation. Name at least one source.'),
	);
});

test('a time of which nothing is said is told', () => {
	expect(
		check(inventIntake({ from: '2015-01-01', until: '2018-01-24' }), inventIntake({ from: '2018-08-31' })),
	).toEqual(
		told(
			'nothing is said from 2018-01-24 to 2018-08-31. Say the time between with state: unknown, or move one of the dates.',
		),
	);
});

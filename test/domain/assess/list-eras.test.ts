import { expect, test } from 'vitest';
import { listEras } from '../../../src/domain/assess/list-eras.ts';

type Facts = Parameters<typeof listEras>[0];

test('an era begins wherever an intake or something asked of newcomers begins or ends', () => {
	const facts = {
		partnerTypes: {
			'direct-bill': { intake: [{ from: '2018-08', until: { date: '2020-10', notBefore: '2020-01' } }] },
			distributor: { intake: [{ from: '2018-08-01' }] },
		},
		requirements: {
			a: { stage: 'enroll', from: '2019-03-20' },
			b: { stage: 'enroll', from: '2017-01', until: '2019-03-20' },
			c: { stage: 'stay', from: '2015-01-01' },
		},
	} as unknown as Facts;
	expect(listEras(facts)).toEqual(['2017-01-01', '2018-08-01', '2019-03-20', '2020-10-01']);
});

test('what never ends has no era of its end', () => {
	const facts = {
		partnerTypes: { distributor: { intake: [{ from: '2018-08-01' }] } },
		requirements: {},
	} as unknown as Facts;
	expect(listEras(facts)).toEqual(['2018-08-01']);
});

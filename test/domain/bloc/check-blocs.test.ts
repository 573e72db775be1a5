import { expect, test } from 'vitest';
import type { Bloc } from '../../../src/domain/bloc/bloc.schema.ts';
import { checkBlocs } from '../../../src/domain/bloc/check-blocs.ts';
import { inventPlaces } from '../../support/invented-program.ts';

function check(...members: Bloc['members']) {
	return [...checkBlocs({ blocs: { eu: { citations: [], members } }, places: inventPlaces('GB', 'NO') })];
}

test('memberships that follow each other fit, and so do those of several places', () => {
	expect(
		check(
			{ code: 'GB', from: '2013-07-01', until: '2020-02-01' },
			{ code: 'NO', from: '2013-07-01' },
			{ code: 'GB', from: '2020-02-01' },
		),
	).toEqual([]);
});

test.each([
	['has not ended', { code: 'GB', from: '2013-07-01' }],
	['ends later', { code: 'GB', from: '2013-07-01', until: '2020-02-01' }],
])('a place that is a member already is told where its membership %s', (_, before) => {
	expect(check({ code: 'NO', from: '2013-07-01' }, before, { code: 'GB', from: '2020-01-31' })).toEqual([
		{
			thing: 'blocs/eu',
			way: ['members', 2],
			field: 'GB',
			text: 'GB is a member already from 2013-07-01. Give that membership an until, or delete one of the two.',
		},
	]);
});

test('a place that left and came back is told where it comes once more', () => {
	expect(
		check(
			{ code: 'GB', from: '1973-01-01', until: '2020-02-01' },
			{ code: 'GB', from: '2030-01-01' },
			{ code: 'GB', from: '2031-01-01' },
		),
	).toMatchObject([{ way: ['members', 2], text: expect.stringMatching(/^GB is a member already from 2030-01-01\./) }]);
});

test('a member that is no place is told', () => {
	expect(check({ code: 'NO', from: '2013-07-01' }, { code: 'UK', from: '2013-07-01' })).toEqual([
		{
			thing: 'blocs/eu',
			way: ['members', 1],
			field: 'UK',
			text: 'UK is no code in content/data/places.yaml. Correct it, or add the place there.',
		},
	]);
});

test.each(['2013-07-01', '2013-06-30'])('a membership from 2013-07-01 that ends on %s is told', (until) => {
	expect(check({ code: 'GB', from: '2013-07-01', until })).toEqual([
		{
			thing: 'blocs/eu',
			way: ['members', 0],
			field: 'GB',
			text: `membership ends on ${until}, not after it begins on 2013-07-01. Correct one of the two.`,
		},
	]);
});

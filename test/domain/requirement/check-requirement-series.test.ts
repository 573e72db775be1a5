import { expect, test } from 'vitest';
import { checkRequirementSeries } from '../../../src/domain/requirement/check-requirement-series.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { inventRequirement } from '../../support/invented.ts';
import { byId, inventPartnerTypes } from '../../support/invented-program.ts';

function check(...requirements: Requirement[]) {
	const partnerTypes = inventPartnerTypes({
		'direct-bill': { topics: ['plan'] },
		distributor: { topics: requirements.some(({ partnerType }) => partnerType === 'distributor') ? ['plan'] : [] },
	});
	return [...checkRequirementSeries({ requirements: byId(...requirements), partnerTypes })];
}

const first = inventRequirement('first', { topic: 'plan', from: '2020-01-01', until: '2021-01-01' });

test('the periods of a series follow each other, in whatever order they stand', () => {
	const second = inventRequirement('second', { topic: 'plan', from: '2021-01-01', until: '2022-01-01' });
	const third = inventRequirement('third', { topic: 'plan', from: '2022-01-01' });
	expect(check(third, first, second)).toEqual([]);
});

test.each<[string, Partial<Requirement>]>([
	['partner type', { partnerType: 'distributor' }],
	['stage', { stage: 'stay' }],
])('requirements of another %s are another series', (_, fields) => {
	expect(check(first, inventRequirement('other', { topic: 'plan', from: '2020-06-01', ...fields }))).toEqual([]);
});

test('requirements of another topic are another series', () => {
	const requirements = byId(first, inventRequirement('other', { topic: 'price', from: '2020-06-01' }));
	const partnerTypes = inventPartnerTypes({ 'direct-bill': { topics: ['price', 'plan'] } });
	expect([...checkRequirementSeries({ requirements, partnerTypes })]).toEqual([]);
});

test('a gap in a series is told, and not where it is said why', () => {
	const second = inventRequirement('second', { topic: 'plan', from: '2021-02-01' });
	expect(check(second, first)).toEqual([
		{
			thing: 'requirements/second',
			field: 'from',
			text: 'nothing is said from 2021-01-01, where content/data/requirements/first.yaml ends, to 2021-02-01. Move one of the dates, or say gapBefore: not-asked or gapBefore: unknown.',
		},
	]);
	expect(check({ ...second, gapBefore: 'unknown' }, first)).toEqual([]);
});

test('an overlap in a series is told, whatever is said of a gap', () => {
	const second = inventRequirement('second', { topic: 'plan', from: '2020-12-01', gapBefore: 'unknown' });
	expect(check(first, second)).toEqual([
		{
			thing: 'requirements/second',
			field: 'from',
			text: 'the period from 2020-12-01 overlaps the one until 2021-01-01 in content/data/requirements/first.yaml. Let the first end where the second begins.',
		},
	]);
});

test('a topic that the partner type does not list is told', () => {
	expect(check(first, inventRequirement('other', { topic: 'price' }))).toEqual([
		{
			thing: 'requirements/other',
			field: 'topic',
			text: '"price" is not among the topics of content/data/partner-types/direct-bill.yaml. Add it there, or correct it.',
		},
	]);
});

test('a topic of which nothing is asked is told, though another partner type is asked of it', () => {
	const partnerTypes = inventPartnerTypes({
		'direct-bill': { topics: ['plan'] },
		distributor: { topics: ['plan'] },
	});
	expect([...checkRequirementSeries({ requirements: byId(first), partnerTypes })]).toEqual([
		{
			thing: 'partnerTypes/distributor',
			field: 'topics',
			text: 'no requirement has the topic "plan". Delete it here, or correct it.',
		},
	]);
});

test('a topic of which nothing is asked is told, though its partner type is asked of another', () => {
	const partnerTypes = inventPartnerTypes({ 'direct-bill': { topics: ['price', 'plan'] } });
	expect([...checkRequirementSeries({ requirements: byId(first), partnerTypes })]).toEqual([
		{
			thing: 'partnerTypes/direct-bill',
			field: 'topics',
			text: 'no requirement has the topic "price". Delete it here, or correct it.',
		},
	]);
});

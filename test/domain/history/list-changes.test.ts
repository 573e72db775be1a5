import { describe, expect, test } from 'vitest';
import { dateOf, notBeforeOf } from '../../../src/domain/claim/edge.ts';
import { byDate } from '../../../src/domain/date/partial-date.ts';
import type { Change } from '../../../src/domain/history/change.ts';
import { listChanges } from '../../../src/domain/history/list-changes.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { program } from '../../support/program.ts';

const changes = listChanges(program);
const ofKind = <K extends Change['kind']>(kind: K) =>
	changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);

function find(id: string): Change {
	const found = changes.find((change) => change.id === id);
	if (found === undefined) throw new Error(`There is no change "${id}".`);
	return found;
}

test('lists changes from the oldest to the newest', () => {
	expect(changes.map(({ date }) => date)).toEqual(changes.map(({ date }) => date).toSorted(byDate));
});

test('gives every change an id of its own', () => {
	expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});

describe('every edge of the data appears exactly once', () => {
	test('of requirements', () => {
		const edges = Object.values(program.requirements).flatMap(({ id, until }) =>
			until === undefined ? [`${id} begins`] : [`${id} begins`, `${id} ends`],
		);
		const told = ofKind('requirement').flatMap(({ before, after }) => [
			...(before ? [`${before.id} ends`] : []),
			...(after ? [`${after.id} begins`] : []),
		]);
		expect(told.toSorted()).toEqual(edges.toSorted());
	});

	test.each(partnerTypeIds)('of the intake of %s', (id) => {
		const { intake } = program.partnerTypes[id];
		const own = ofKind('intake').filter(({ partnerTypes }) => partnerTypes.includes(id));
		expect(own.flatMap(({ after }) => after ?? [])).toEqual(intake);
		expect(own.flatMap(({ before }) => before ?? [])).toEqual(intake.filter(({ until }) => until !== undefined));
		expect(ofKind('reopening').filter(({ partnerTypes }) => partnerTypes.includes(id))).toHaveLength(
			intake.flatMap(({ reopening }) => reopening).length,
		);
	});

	test('of facts whose date is that of an event, and of no other', () => {
		const edges = Object.values(program.facts)
			.filter(({ dating }) => dating === 'effective')
			.flatMap(({ id, until }) => (until === undefined ? [`${id} from`] : [`${id} from`, `${id} until`]));
		expect(
			ofKind('fact')
				.map(({ fact, edge }) => `${fact.id} ${edge}`)
				.toSorted(),
		).toEqual(edges.toSorted());
	});

	test('of market tables and names', () => {
		expect(ofKind('table').map(({ after }) => after.id)).toEqual(program.marketTables.map(({ id }) => id));
		expect(ofKind('term')).toHaveLength(Object.values(program.terms).flatMap(({ renamed }) => renamed).length);
	});
});

describe('a date', () => {
	test('stays as precise as its source: a month is no day', () => {
		expect(find('direct-bill-intake-2020-10')).toMatchObject({ date: '2020-10', dating: 'effective' });
	});

	test('keeps the time in which the change lies where no source names the day', () => {
		expect(find('direct-bill-intake-2018-01-24')).toMatchObject({
			date: '2018-01-24',
			notBefore: '2017-11-20',
			certainty: 'inferred',
		});
	});

	test('keeps that time too where only the end of the earlier period tells it', () => {
		for (const { before, after, notBefore } of [...ofKind('intake'), ...ofKind('requirement')]) {
			const known = [before?.until, after?.from].flatMap((edge) => (edge && notBeforeOf(edge)) ?? []);
			expect(known.length > 0, after && dateOf(after.from)).toBe(notBefore !== undefined);
		}
	});

	test('rests on a source, but where an intake says that no source tells', () => {
		const bare = changes.filter(({ citations }) => citations.length === 0);
		expect(bare.every((change) => change.kind === 'intake' && change.after?.state === 'unknown')).toBe(true);
	});
});

describe('where one period follows another', () => {
	test('it is one change with both', () => {
		const change = find('direct-bill-managed-service-2020');
		expect(change).toMatchObject({
			kind: 'requirement',
			before: { id: 'direct-bill-managed-service-2018' },
			after: { id: 'direct-bill-managed-service-2020' },
		});
	});

	test('after a time between, the end and the beginning are two', () => {
		// The data has no such time now, so one is made: the earlier period ends a year before the later one begins.
		const later = Object.values(program.requirements).find(({ id }) => {
			const change = ofKind('requirement').find((each) => each.id === id);
			return change?.before !== undefined && change.after !== undefined;
		});
		const earlier = later && ofKind('requirement').find(({ id }) => id === later.id)?.before;
		if (later === undefined || earlier === undefined) throw new Error('No requirement follows another one.');
		const begins = dateOf(later.from);
		const until = `${Number(begins.slice(0, 4)) - 1}${begins.slice(4)}`;
		const gapped = {
			...program,
			requirements: {
				...program.requirements,
				[earlier.id]: { ...earlier, until },
				[later.id]: { ...later, gapBefore: 'unknown' as const },
			},
		};
		const told = listChanges(gapped).filter(({ kind }) => kind === 'requirement');
		expect(told.find(({ id }) => id === later.id)).toMatchObject({ before: undefined, after: { id: later.id } });
		expect(told).toContainEqual(expect.objectContaining({ before: gapped.requirements[earlier.id], after: undefined }));
	});
});

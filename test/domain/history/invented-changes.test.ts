import { describe, expect, test } from 'vitest';
import { type ChangeMark, listCaseChanges, markChange } from '../../../src/domain/history/list-case-changes.ts';
import { type HistoryFacts, listChanges } from '../../../src/domain/history/list-changes.ts';
import type { Intake } from '../../../src/domain/partner-type/partner-type.ts';
import type { Requirement } from '../../../src/domain/requirement/requirement.schema.ts';
import { inventFacts, inventIntake, inventRequirement } from '../../support/invented.ts';
import { answering } from '../../support/program.ts';

/** The facts of the history, and none that the test does not name. */
function list({
	requirements = [],
	intake = [],
	...others
}: Partial<Omit<HistoryFacts, 'requirements'>> & { requirements?: Requirement[]; intake?: Intake[] }) {
	const { partnerTypes, requirements: byId } = inventFacts({ requirements, intake });
	return listChanges({ partnerTypes, requirements: byId, facts: {}, marketTables: [], terms: {}, ...others });
}

const page = [{ source: 'page' }];

describe('a series', () => {
	test('has a change where it begins, where one follows another, and where it ends', () => {
		const first = inventRequirement('first', { topic: 'plan', from: '2020', until: '2021-03' });
		const second = inventRequirement('second', { topic: 'plan', from: '2021-03', until: '2022-01-01', dating: 'said' });
		const when = { notBefore: undefined, certainty: 'stated', citations: page, partnerTypes: ['direct-bill'] };
		expect(list({ requirements: [second, first] })).toEqual([
			{ kind: 'requirement', id: 'first', before: undefined, after: first, date: '2020', dating: 'effective', ...when },
			{ kind: 'requirement', id: 'second', before: first, after: second, date: '2021-03', dating: 'said', ...when },
			{
				kind: 'requirement',
				id: 'second-end',
				before: second,
				after: undefined,
				date: '2022-01-01',
				dating: 'said',
				...when,
			},
		]);
	});

	test('ends and begins anew where time lies between', () => {
		const first = inventRequirement('first', { topic: 'plan', from: '2020-01-01', until: '2021-03-01' });
		const second = inventRequirement('second', { topic: 'plan', from: '2021-04-01' });
		expect(list({ requirements: [first, second] }).map(({ id, date }) => [id, date])).toEqual([
			['first', '2020-01-01'],
			['first-end', '2021-03-01'],
			['second', '2021-04-01'],
		]);
	});

	test('tells of a boundary what either side of it knows, the later side first', () => {
		const until = {
			date: '2021-03-01',
			notBefore: '2021-02-01',
			certainty: 'inferred' as const,
			citations: [{ source: 'end' }],
		};
		const first = inventRequirement('first', { topic: 'plan', until });
		const changeWith = (from: typeof until | { date: string; notBefore?: string } | string) => {
			const second = inventRequirement('second', { topic: 'plan', from } as never);
			const found = list({ requirements: [first, second] }).find(({ id }) => id === 'second');
			const { date, notBefore, certainty, citations } = found ?? {};
			return { date, notBefore, certainty, citations };
		};
		expect(changeWith('2021-03-01')).toEqual({
			date: '2021-03-01',
			notBefore: '2021-02-01',
			certainty: 'inferred',
			citations: page,
		});
		expect(changeWith({ date: '2021-03-01', notBefore: '2021-02-15' })).toMatchObject({ notBefore: '2021-02-15' });
		const own = {
			date: '2021-03-01',
			notBefore: '2021-02-20',
			certainty: 'second-hand',
			citations: [{ source: 'own' }],
		};
		expect(changeWith(own as never)).toEqual(own);
	});
});

describe('of each kind there is one change a date', () => {
	test('intake, with what was announced', () => {
		const reopening = [{ announced: '2020-05-01', for: '2021', citations: [{ source: 'news' }] }];
		const closed = inventIntake({ state: 'closed', until: '2021-01-01', reopening });
		const intake = [closed];
		const partnerTypes = ['direct-bill'];
		expect(list({ intake })).toEqual([
			{
				kind: 'intake',
				id: 'direct-bill-intake-2020-01-01',
				before: undefined,
				after: closed,
				date: '2020-01-01',
				notBefore: undefined,
				dating: 'effective',
				certainty: 'stated',
				citations: [{ source: 'intake' }],
				partnerTypes,
			},
			{
				kind: 'reopening',
				id: 'direct-bill-reopening-2020-05-01',
				announcedFor: '2021',
				date: '2020-05-01',
				notBefore: undefined,
				dating: 'effective',
				certainty: 'stated',
				citations: [{ source: 'news' }],
				partnerTypes,
			},
			expect.objectContaining({
				id: 'direct-bill-intake-2021-01-01-end',
				before: closed,
				after: undefined,
				partnerTypes,
			}),
		]);
	});

	test('facts that tell of an event, and none that a source merely says', () => {
		const event = {
			...inventRequirement('event', { until: '2021-01-01' }),
			partnerTypes: ['distributor'],
			concerns: [],
		};
		const said = { ...event, id: 'said', dating: 'said' };
		expect(
			list({ facts: { event, said } as never }).map((change) => [
				change.kind,
				change.id,
				change.kind === 'fact' && change.edge,
				change.partnerTypes,
			]),
		).toEqual([
			['fact', 'event', 'from', ['distributor']],
			['fact', 'event-end', 'until', ['distributor']],
		]);
	});

	test('editions of the table and names', () => {
		const table = (id: string, date: string) => ({ id, date, citations: page, markets: [] });
		const [one, two] = [table('one', '2020-02'), table('two', '2021-02')];
		const renamed = [{ from: '2020-03', certainty: 'second-hand', citations: page }];
		const rest = { notBefore: undefined, citations: page, partnerTypes: [] };
		expect(list({ marketTables: [one, two] as never, terms: { word: { renamed } } as never })).toEqual([
			{
				kind: 'table',
				id: 'market-table-one',
				before: undefined,
				after: one,
				date: '2020-02',
				dating: 'said',
				certainty: 'stated',
				...rest,
			},
			{
				kind: 'term',
				id: 'word-renamed-2020-03',
				term: 'word',
				date: '2020-03',
				dating: 'effective',
				certainty: 'second-hand',
				...rest,
			},
			{
				kind: 'table',
				id: 'market-table-two',
				before: one,
				after: two,
				date: '2021-02',
				dating: 'said',
				certainty: 'stated',
				...rest,
			},
		]);
	});

	test('in order of time, then of weight, then of name', () => {
		const day = '2020-01-01';
		const requirements = [inventRequirement('b'), inventRequirement('a')];
		const facts = { event: { ...inventRequirement('event'), partnerTypes: [], concerns: [] } };
		const reopening = [{ announced: day, for: '2021', citations: page }];
		const changes = list({
			requirements,
			facts: facts as never,
			intake: [inventIntake({ reopening })],
			marketTables: [{ id: 'table', date: day, citations: page, markets: [] }] as never,
			terms: { word: { renamed: [{ from: day, certainty: 'stated', citations: page }] } } as never,
		});
		expect(changes.map(({ kind, id }) => (kind === 'requirement' ? id : kind))).toEqual([
			'intake',
			'reopening',
			'a',
			'b',
			'fact',
			'table',
			'term',
		]);
	});
});

describe('what a page sends of a change', () => {
	test('is little, with the stage of a requirement and the places of a fact', () => {
		const marks = list({
			requirements: [inventRequirement('stay', { stage: 'stay', until: '2021-01-01' })],
			facts: {
				here: { ...inventRequirement('here'), partnerTypes: [], concerns: ['TW'] },
				all: { ...inventRequirement('all'), partnerTypes: [], concerns: [] },
			} as never,
		}).map(markChange);
		const mark = { date: '2020-01-01', partnerTypes: [] };
		expect(marks).toStrictEqual([
			{ id: 'stay', kind: 'requirement', date: '2020-01-01', partnerTypes: ['direct-bill'], stage: 'stay' },
			{ id: 'all', kind: 'fact', ...mark },
			{ id: 'here', kind: 'fact', ...mark, places: ['TW'] },
			{ id: 'stay-end', kind: 'requirement', date: '2021-01-01', partnerTypes: ['direct-bill'], stage: 'stay' },
		]);
	});
});

describe('a change concerns', () => {
	const concerns = (
		mark: Partial<ChangeMark>,
		other: Record<string, string> = {},
		office: string[] = [],
		target: string[] = [],
	) => {
		const whole: ChangeMark = {
			id: 'one',
			kind: 'requirement',
			date: '2020-06-01',
			partnerTypes: ['direct-bill'],
			...mark,
		};
		const answers = { ...answering(other, office), target };
		return listCaseChanges([whole], answers, '2020-01-01', '2020-12-31').length > 0;
	};

	const either = { stage: 'stay', partnerTypes: ['direct-bill', 'distributor'] } as const;

	test.each([
		['a name: nobody', { kind: 'term' }, {}, false],
		['intake: who has not said', { kind: 'intake' }, {}, true],
		['intake: who is new to the type', { kind: 'intake' }, { 'csp-status': 'new' }, true],
		['intake: nobody who is in', { kind: 'intake' }, { 'csp-status': 'direct-bill' }, false],
		['a reopening: nobody who is in', { kind: 'reopening' }, { 'csp-status': 'direct-bill' }, false],
		['a reopening: who is elsewhere', { kind: 'reopening' }, { 'csp-status': 'distributor' }, true],
		['what newcomers are asked: who is new', { stage: 'enroll' }, { 'csp-status': 'new' }, true],
		['what newcomers are asked: nobody who is in', { stage: 'enroll' }, { 'csp-status': 'direct-bill' }, false],
		['what keeps the role: who is in', { stage: 'stay' }, { 'csp-status': 'direct-bill' }, true],
		['what keeps the role: nobody who is new', { stage: 'stay' }, { 'csp-status': 'new' }, false],
		['what keeps two roles: who is in either', either, { 'csp-status': 'distributor' }, true],
		['what keeps the role: who does not know', { stage: 'stay' }, { 'csp-status': 'unknown' }, true],
		['a table: everybody', { kind: 'table', partnerTypes: [] }, { 'csp-status': 'new' }, true],
	] as const)('by %s', (_, mark, other, expected) => {
		expect(concerns(mark, other)).toBe(expected);
	});

	test('by its places, on whichever side, or who has named none', () => {
		const mark = { kind: 'fact', places: ['TW', 'SG'] } as const;
		expect(concerns(mark)).toBe(true);
		expect(concerns(mark, {}, ['DE'], ['JP'])).toBe(false);
		expect(concerns(mark, {}, ['DE'], ['SG'])).toBe(true);
		expect(concerns(mark, {}, ['TW'], ['JP'])).toBe(true);
	});

	test('after the first day, and no later than the last', () => {
		const marks = ['2020-01-02', '2020-01', '2020-01-01'].map(
			(date) => ({ id: date, kind: 'table', date, partnerTypes: [] }) as const,
		);
		const ids = (from: string, to: string) => listCaseChanges(marks, answering({}), from, to).map(({ id }) => id);
		expect(ids('2019-12-31', '2020-01-02')).toEqual(['2020-01-01', '2020-01', '2020-01-02']);
		expect(ids('2020-01-01', '2020-01-02')).toEqual(['2020-01-02']);
		expect(ids('2019-12-31', '2020-01-01')).toEqual(['2020-01-01', '2020-01']);
	});
});

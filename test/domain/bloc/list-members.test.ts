import { expect, test } from 'vitest';
import { listMembers } from '../../../src/domain/bloc/list-members.ts';

const bloc = {
	citations: [{ source: 'a-list' }],
	members: [
		{ code: 'GB', from: '2013-07-01', until: '2020-02-01' },
		{ code: 'AT', from: '2013-07-01' },
		{ code: 'HR', from: '2015-01-01' },
	],
};

test.each([
	['2013-06-30', [], 'the eve of the first day'],
	['2013-07-01', ['GB', 'AT'], 'the first day, in the order of the data'],
	['2020-01-31', ['GB', 'AT', 'HR'], 'the last day of a member that leaves'],
	['2020-02-01', ['AT', 'HR'], 'the first day outside'],
])('on %s: %j, %s', (day, members) => {
	expect(listMembers(bloc, day)).toEqual(members);
});

import { expect, test } from 'vitest';
import { listDocuments } from '../../../src/domain/checklist/checklist.ts';
import { inventItem, inventList } from '../../support/invented.ts';

test('every document stands once, with all steps that ask for it, in the order of the list', () => {
	const { groups } = inventList(
		inventItem('apply', { documents: ['tax-number', 'address'] }),
		inventItem('wait'),
		inventItem('prove', { documents: ['address', 'seal'] }),
	);
	const further = inventList(inventItem('sign', { documents: ['tax-number'] })).groups;
	expect(listDocuments({ groups: [...groups, ...further] })).toEqual([
		{ document: 'tax-number', keys: ['apply', 'sign'] },
		{ document: 'address', keys: ['apply', 'prove'] },
		{ document: 'seal', keys: ['prove'] },
	]);
	expect(listDocuments(inventList(inventItem('wait')))).toEqual([]);
});

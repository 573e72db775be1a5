import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/domain/link/check-links.ts';

test('a link in use says where it leads; only one whose service has ended may do without', () => {
	const link = { citations: [], former: [] };
	const links = {
		open: { ...link, address: 'https://example.org/', status: 'in-use' as const },
		ended: { ...link, status: 'closed' as const },
		moved: { ...link, address: 'https://example.org/', status: 'closed' as const },
		lost: { ...link, status: 'in-use' as const },
	};
	expect([...checkLinks({ links })]).toEqual([
		{
			thing: 'links/lost',
			field: 'address',
			text: 'is missing. Add it, or write status: closed where the service has ended.',
		},
	]);
});

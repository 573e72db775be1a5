import { expect, test } from 'vitest';
import * as keys from '../../../src/islands/storage/storage-keys.ts';

// Under another name, whatever readers have kept would be lost to them.
test('the names under which something is kept stay as they are', () => {
	expect({ ...keys }).toEqual({
		answersKey: 'csp-guide:answers',
		languageKey: 'csp-guide:language',
		slashKey: 'csp-guide:slash',
		checklistKey: 'csp-guide:checklist',
		checklistBackupKey: 'csp-guide:checklist-unread',
	});
});

test('every name under which something is kept stands in one file', () => {
	const files = import.meta.glob<string>('../../../src/**/*.{ts,tsx,astro}', {
		query: '?raw',
		import: 'default',
		eager: true,
	});
	const naming = Object.entries(files).filter(([, text]) => /['"`]csp-guide:/.test(text));
	expect(naming.map(([path]) => path.replace(/.*\/src\//, ''))).toEqual(['islands/storage/storage-keys.ts']);
});

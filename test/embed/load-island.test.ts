import { afterEach, expect, test, vi } from 'vitest';
import type { IslandElement, LoadedIsland } from '../../src/embed/island-elements.ts';
import { loadIsland } from '../../src/embed/load-island.ts';

afterEach(() => vi.unstubAllGlobals());

const loaded: LoadedIsland = { css: '', show: () => null as never };

test('the code of an island is asked for as the build has named it', async () => {
	expect(await loadIsland({ name: 'csp-checklist', page: 'checklist/', load: async () => loaded })).toBe(loaded);
});

test('code that did not come is asked for under another address, and again under another one', async () => {
	const load = vi.fn(async () => {
		throw new TypeError('Failed to fetch');
	});
	const checker: IslandElement = { name: 'csp-checker', page: 'check/', load };
	// A file that is there, since what is imported has to be.
	vi.stubGlobal('ISLAND_FILES', { checker: 'missing.js', 'csp-checker': 'embed-data.ts' });
	await expect(loadIsland(checker)).rejects.toThrow('Failed to fetch');
	await expect(loadIsland(checker)).rejects.toThrow('embed/missing.js?again=1');
	await expect(loadIsland(checker)).rejects.toThrow('embed/missing.js?again=2');
	vi.stubGlobal('ISLAND_FILES', { checker: 'embed-data.ts' });
	expect(await loadIsland(checker)).toHaveProperty('homeMark');
	expect(load).toHaveBeenCalledTimes(1);
});

test('what did not come of one island does not count for another', async () => {
	const fail = async () => {
		throw new TypeError('Failed to fetch');
	};
	await expect(loadIsland({ name: 'csp-checker', page: 'check/', load: fail })).rejects.toThrow();
	const load = async () => loaded;
	expect(await loadIsland({ name: 'csp-market-lookup', page: 'markets/', load })).toBe(loaded);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/root.ts';
import { askLighthouse } from './ask-lighthouse.ts';
import { buildSite } from './build-site.ts';
import { compareSites } from './compare-sites.ts';
import { measureGrowth } from './measure-growth.ts';

/*
 * npm run bench [-- speed | lighthouse | growth]
 * Prints tables of what is measured beside what it may be at most: against a Starlight site of the same guide pages,
 * built in the same run; what Lighthouse says of a page of every kind in every language; what a build costs with more
 * pages and languages. Medians of RUNS visits (7 unless told, at least 5). Needs a network, for Starlight and
 * Lighthouse; takes a quarter of an hour each on a quiet machine.
 */

const parts = process.argv.slice(2);
const known = ['speed', 'lighthouse', 'growth'];
const unknown = parts.filter((part) => !known.includes(part));
if (unknown.length > 0) {
	console.error(`npm run bench: there is no part "${unknown.join('", "')}". The parts are ${known.join(', ')}.`);
	process.exit(2);
}
const wants = (part: string) => parts.length === 0 || parts.includes(part);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

try {
	tellLoad();
	if (wants('speed') || wants('lighthouse')) {
		const ours = await buildSite(root, join(folder, 'ours'));
		if (wants('speed')) await compareSites(ours, folder);
		if (wants('lighthouse')) await askLighthouse(ours.dir);
	}
	if (wants('growth')) await measureGrowth(folder);
	tellLoad();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Times tell something only beside it. */
function tellLoad(): void {
	const load = loadavg().map((value) => value.toFixed(1));
	console.log(`Processes that wanted the processor, over 1, 5 and 15 minutes: ${load.join(', ')}`);
}

import { fileURLToPath } from 'node:url';
import { latestDay } from './latest-day.ts';
import { listProblems } from './list-problems.ts';
import { ContentError } from './load-content.ts';
import { readContent, readDocs } from './read-content.ts';

/** `npm run content`: says within seconds what does not fit in content/. */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const docs = readDocs(root);
const { program, problems } = listProblems(readContent(root), docs, latestDay());
if (problems.length > 0) {
	console.error(new ContentError(problems).message);
	if (program === undefined) console.error('The pages of content/docs/ are looked at once the facts can be read.');
	process.exitCode = 1;
} else {
	const counts = Object.entries(program ?? {}).map(([name, entries]) => `${Object.keys(entries).length} ${name}`);
	console.log(`The content fits together: ${counts.join(', ')}, ${docs.length} pages.`);
}

import { fileURLToPath } from 'node:url';
import { ContentError, loadContent } from './load-content.ts';
import { readContent } from './read-content.ts';

/** `npm run content`: says within a second what does not fit in content/. */
try {
	const { program } = loadContent(readContent(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')));
	const counts = Object.entries(program).map(([name, entries]) => `${Object.keys(entries).length} ${name}`);
	console.log(`The content fits together: ${counts.join(', ')}.`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

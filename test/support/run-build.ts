import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.ts';

/** What Vitest puts into the environment of a test, some of it under names that Vite reads: BASE_URL is the folder. */
const ofVitest = /^(VITEST|VITEST_.*|TEST|BASE_URL|MODE|DEV|PROD|SSR)$/;

/**
 * Builds the site as `npm run build` does, in a process of its own: inside Vitest's it would become a test build.
 *
 * @param outDir from the project's top
 * @param settings variables of the environment, such as BASE_PATH
 * @param from the top of the project, or of a copy of it
 * @returns why it failed; empty where it did not
 */
export function runBuild(outDir: string, settings: Record<string, string> = {}, from = root): Promise<string> {
	return new Promise((done) => {
		const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
		const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
			cwd: from,
			env: { ...env, NODE_ENV: 'production', FORCE_COLOR: '0', ...settings },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const gather = (chunk: unknown) => {
			output += chunk;
		};
		child.stdout.on('data', gather);
		child.stderr.on('data', gather);
		child.on('error', (error) => done(`The site could not be built: ${error.message}`));
		child.on('close', (code) => done(code === 0 ? '' : describeFailure(output)));
	});
}

/** The end of the build's output without its colours and stacks, which would hide the reason. */
function describeFailure(output: string): string {
	const lines = stripVTControlCharacters(output)
		.split('\n')
		.filter((line) => !/^\s+at |^\s*$|[├└]─/.test(line));
	return `The site could not be built. \`npm run build\` says:\n${lines.slice(-30).join('\n')}`;
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../find-browsers.ts';
import { end, hear, type Started } from './run-program.ts';

/**
 * Starts a Firefox with a profile of its own, which leaves with it.
 *
 * @param settings preferences by their names in `about:config`
 */
export async function startFirefox(settings: Readonly<Record<string, number | string>> = {}): Promise<Started> {
	const found = findBrowsers().find(({ name }) => name === 'firefox');
	if (found === undefined || 'missing' in found) throw new Error(found?.missing);
	const profile = mkdtempSync(join(tmpdir(), 'journey-firefox-'));
	const all = { 'browser.download.folderList': 2, 'browser.download.dir': profile, ...settings };
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(all)
			.map((setting) => `user_pref(${setting.map((each) => JSON.stringify(each)).join(', ')});\n`)
			.join(''),
	);
	const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
	const firefox = spawn(found.command, options, { stdio: ['ignore', 'ignore', 'pipe'] });
	const close = async () => {
		await end(firefox);
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		return { endpoint: await hear(firefox, firefox.stderr, /BiDi listening on (\S+)/), close };
	} catch (error) {
		await close();
		throw error;
	}
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A browser beside Chromium, and the one line that says what to install where it is absent. */
export type FoundBrowser = { name: BrowserName; command: string } | { name: BrowserName; missing: string };

/** What this machine has: FIREFOX_PATH may name a Firefox that no path leads to. */
export function findBrowsers(): FoundBrowser[] {
	const firefox = process.env['FIREFOX_PATH'] ?? findCommand('firefox-esr') ?? findCommand('firefox');
	const webkit = findCommand('WebKitWebDriver');
	const lacking = [
		...(webkit === undefined ? ['webkit2gtk-driver'] : []),
		...(findCommand('Xvfb') === undefined ? ['xvfb'] : []),
	];
	return [
		firefox === undefined
			? { name: 'firefox', missing: 'Firefox: not here, so left out. On Debian: apt-get install firefox-esr' }
			: { name: 'firefox', command: firefox },
		webkit === undefined || lacking.length > 0
			? { name: 'webkit', missing: `WebKit: not here, so left out. On Debian: apt-get install ${lacking.join(' ')}` }
			: { name: 'webkit', command: webkit },
	];
}

/** What a command says of its version, such as "Mozilla Firefox 153.8.0esr". */
export function readVersion(command: string): string {
	return spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout?.trim() ?? '';
}

function findCommand(name: string): string | undefined {
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

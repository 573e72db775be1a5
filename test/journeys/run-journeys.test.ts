import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/root.ts';

/** What `npm run test:browsers` says on a machine whose PATH leads nowhere. */
function runWithNothing(...words: string[]) {
	return spawnSync(process.execPath, [join(root, 'test/journeys/run-journeys.ts'), ...words], {
		encoding: 'utf8',
		env: { PATH: join(root, 'no-such-folder') },
	});
}

test('a browser that is not here is told in one line with what to install, and is no failure', () => {
	const { status, stdout } = runWithNothing();
	expect(stdout.trim().split('\n')).toEqual([
		'Firefox: not here, so left out. On Debian: apt-get install firefox-esr',
		'WebKit: not here, so left out. On Debian: apt-get install webkit2gtk-driver xvfb',
		'0 passed, 0 failed',
	]);
	expect(status).toBe(0);
});

test('only the browser that is named is told of', () => {
	expect(runWithNothing('webkit').stdout).not.toContain('Firefox');
});

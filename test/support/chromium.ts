import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Playwright needs to start a browser. */
export interface ChromiumLaunch {
	/** Absent where Playwright looks for its own. */
	executablePath?: string;
	args: string[];
	env: Record<string, string>;
}

/** Our own switches: those that the package offers turn off the web's security. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The browser of the tests: the one that CHROME_PATH names, else the one that npm installed (Linux on x64),
 * else Playwright's own. Nothing has to be installed beside `npm ci`.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
	const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
	const chosen = env['CHROME_PATH'];
	if (chosen !== undefined) return { executablePath: chosen, args, env };
	if (process.platform !== 'linux' || process.arch !== 'x64') return { args, env };

	const folder = await unpackChromium();
	env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
	return { executablePath: join(folder, 'chromium'), args, env };
}

/**
 * Unpacks the package's browser once a version, into a folder of ours: in the system's temporary folder may
 * lie somebody else's, or one that was only half written. Under the name of Amazon's runtime the package
 * brings the shared libraries that a bare system lacks.
 *
 * @returns the folder
 */
async function unpackChromium(): Promise<string> {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const manifest = await readFile(join(dirname(entry), '../package.json'), 'utf8');
	const { version } = JSON.parse(manifest) as { version: string };
	const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
	const folder = join(cache, `chromium-${version}`);
	if (existsSync(folder)) return folder;

	const unfinished = `${folder}-${process.pid}`;
	await mkdir(unfinished, { recursive: true });
	const before = { ...process.env };
	try {
		process.env['TMPDIR'] = unfinished;
		process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
		const { default: chromium } = await import('@sparticuz/chromium');
		await chromium.executablePath();
	} finally {
		for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
			if (before[name] === undefined) delete process.env[name];
			else process.env[name] = before[name];
		}
	}
	await rename(unfinished, folder).catch(async (error: unknown) => {
		// Another run was faster.
		if (!existsSync(folder)) throw error;
		await rm(unfinished, { recursive: true });
	});
	return folder;
}

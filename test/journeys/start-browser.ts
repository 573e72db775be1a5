import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { TestProject } from 'vitest/node';
import { root } from '../support/root.ts';
import { serveSite } from '../support/serve-site.ts';
import { openWebKit } from './drivers/webkit.ts';
import { findBrowsers } from './find-browsers.ts';

/** Milliseconds that a busy machine may need to start a browser. */
const patience = 60_000;

/** Serves the built site that SITE_DIR names, and starts the browser after which the project of Vitest is called. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const siteDir = resolve(root, process.env['SITE_DIR'] ?? 'dist');
	const server = await serveSite(siteDir);
	const browser = project.name === 'firefox' ? await startFirefox() : await startDisplay(server.url);
	project.provide('siteDir', siteDir);
	project.provide('siteUrl', server.url);
	project.provide('siteProblem', '');
	project.provide('browserName', project.name as 'firefox' | 'webkit');
	project.provide('browserEndpoint', browser.endpoint);
	return async () => {
		await Promise.all([browser.close(), server.close()]);
	};
}

interface Started {
	/** Where it listens, or its display. */
	endpoint: string;
	close: () => Promise<void>;
}

async function startFirefox(): Promise<Started> {
	const found = findBrowsers().find(({ name }) => name === 'firefox');
	if (found === undefined || 'missing' in found) throw new Error(found?.missing);
	const profile = mkdtempSync(join(tmpdir(), 'journey-firefox-'));
	const settings = { 'browser.download.folderList': 2, 'browser.download.dir': profile };
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(settings)
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

/** A screen that nobody sees, and a first page on it, which tells the version and that pages can be opened. */
async function startDisplay(siteUrl: string): Promise<Started> {
	const options = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
	const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const close = () => end(screen);
	try {
		const display = `:${await hear(screen, screen.stdio[3] as Readable, /^(\d+)\n/)}`;
		const first = await openWebKit(siteUrl, display, { hasWorker: false });
		console.log(`WebKitGTK ${first.version}`);
		await first.close();
		return { endpoint: display, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Waits until a program says something. @returns the part of it in parentheses */
function hear(program: ChildProcess, stream: Readable, wanted: RegExp): Promise<string> {
	return new Promise((heard, failed) => {
		let said = '';
		const give = (reason: string) => failed(new Error(`${program.spawnfile} ${reason}. It said: ${said}`));
		const timer = setTimeout(() => give('did not start in time'), patience);
		program.once('error', (error) => give(`could not be started: ${error.message}`));
		program.once('exit', (code) => give(`ended with ${code}`));
		stream.on('data', (chunk) => {
			said += chunk;
			const [, part] = wanted.exec(said) ?? [];
			if (part === undefined) return;
			clearTimeout(timer);
			heard(part);
		});
	});
}

async function end(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const ended = new Promise((exit) => program.once('exit', exit));
	program.kill('SIGTERM');
	const timer = setTimeout(() => program.kill('SIGKILL'), 5000);
	await ended;
	clearTimeout(timer);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../driver.ts';
import { clickActions, keyActions, typeActions } from './actions.ts';
import { serveWatched } from './serve-watched.ts';

/** Milliseconds after which a browser that does not answer is given up. */
const patience = 60_000;
/** The name under which WebDriver hands over elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * The browser of WebKitGTK, by WebDriver: a process of its own for every page, since its sessions share what they keep.
 *
 * @param display of an X server, such as `:99`
 */
export async function openWebKit(builtUrl: string, display: string): Promise<Driver & { version: string }> {
	const problems: string[] = [];
	const site = await serveWatched(builtUrl, (problem) => problems.push(problem));
	// Its downloads and caches are to leave with it.
	const home = mkdtempSync(join(tmpdir(), 'journey-webkit-'));
	const port = await findPort();
	const server = spawn('WebKitWebDriver', [`--port=${port}`], {
		env: { ...process.env, HOME: home, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
		stdio: 'ignore',
	});
	const url = `http://127.0.0.1:${port}`;
	let session = '';
	const close = async () => {
		if (session !== '') await ask(session, 'DELETE', '').catch(() => {});
		await end(server);
		await site.close();
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
		const begun = (await askOnceUp(url, { capabilities })) as Begun;
		session = `${url}/session/${begun.sessionId}`;
		const perform = async (actions: unknown) => {
			await ask(session, 'POST', '/actions', { actions });
		};
		const evaluate = async (expression: string): Promise<unknown> => {
			const script = `const done = arguments[0];
				try { Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) })); }
				catch (error) { done({ error: String(error) }); }`;
			const { value, error } = (await ask(session, 'POST', '/execute/async', { script, args: [] })) as {
				value?: unknown;
				error?: string;
			};
			if (error !== undefined) throw new Error(error);
			return value;
		};
		const resize = async (width: number, height: number) => {
			await ask(session, 'POST', '/window/rect', { x: 0, y: 0, width, height });
			// The frame of the window is beside the page.
			const [across, down] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
			const rect = { x: 0, y: 0, width: 2 * width - across, height: 2 * height - down };
			await ask(session, 'POST', '/window/rect', rect);
		};
		await resize(1280, 800);
		return {
			version: begun.capabilities.browserVersion,
			siteUrl: site.url,
			problems,
			evaluate,
			resize,
			close,
			go: async (address) => {
				await ask(session, 'POST', '/url', { url: address });
			},
			press: (key, held) => perform(keyActions(key, held)),
			type: (text) => perform(typeActions(text)),
			clickAt: (x, y) => perform(clickActions(x, y)),
			attach: async (selector, path) => {
				const found = await ask(session, 'POST', '/element', { using: 'css selector', value: selector });
				await ask(session, 'POST', `/element/${(found as Record<string, string>)[elementKey]}/value`, { text: path });
			},
			picture: async () => Buffer.from((await ask(session, 'GET', '/screenshot')) as string, 'base64'),
		};
	} catch (error) {
		await close();
		throw error;
	}
}

interface Begun {
	sessionId: string;
	capabilities: { browserVersion: string };
}

/** Begins a session as soon as the process listens. */
async function askOnceUp(url: string, body: object): Promise<unknown> {
	for (const end = Date.now() + patience; ; ) {
		try {
			return await ask(url, 'POST', '/session', body);
		} catch (error) {
			if (!(error instanceof TypeError) || Date.now() > end) throw error;
			await new Promise((wait) => setTimeout(wait, 50));
		}
	}
}

/** @throws TypeError where nobody listens; an error with the browser's reason where it refuses */
async function ask(base: string, method: string, path: string, body?: object): Promise<unknown> {
	const text = body === undefined ? undefined : JSON.stringify(body);
	const answer = await fetch(base + path, {
		method,
		signal: AbortSignal.timeout(patience),
		...(text !== undefined && { body: text, headers: { 'content-type': 'application/json' } }),
	}).catch((error: Error) => {
		if (error.name !== 'TimeoutError') throw error;
		throw new Error(`The browser gave no answer to ${method} ${path} ${text?.slice(0, 200)}`);
	});
	const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
	if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}, ${value?.message}`);
	return value;
}

async function findPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as { port: number };
	await new Promise((closed) => server.close(closed));
	return port;
}

async function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const ended = new Promise((exit) => server.once('exit', exit));
	server.kill('SIGKILL');
	await ended;
}

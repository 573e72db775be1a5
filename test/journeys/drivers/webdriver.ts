import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds after which a browser that does not answer is given up, and those in which it has to begin. */
const patience = 60_000;
const patienceAtStart = 30_000;
/** How often it is started: now and then WebKitGTK hangs before its first page, whatever that is. */
const attempts = 3;

/** A browser that is told what to do after https://www.w3.org/TR/webdriver2/ */
export interface WebDriver {
	version: string;
	/** @throws where the browser refuses, or does not answer */
	ask: (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;
	close: () => Promise<void>;
}

/**
 * Starts a WebKitWebDriver of its own, and with it a browser that has shown an empty page.
 *
 * @param display of an X server, such as `:99`
 * @param isDark whether the desktop has a dark theme
 */
export async function startWebDriver(display: string, isDark: boolean): Promise<WebDriver> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await start(display, isDark);
		} catch (error) {
			if (attempt === attempts) throw error;
			console.warn(`WebKitGTK is started once more: ${(error as Error).message}`);
		}
	}
}

async function start(display: string, isDark: boolean): Promise<WebDriver> {
	// Its downloads and caches are to leave with it.
	const home = mkdtempSync(join(tmpdir(), 'journey-webkit-'));
	const port = await findPort();
	const server = spawn('WebKitWebDriver', [`--port=${port}`], {
		env: {
			...process.env,
			HOME: home,
			DISPLAY: display,
			LIBGL_ALWAYS_SOFTWARE: '1',
			GTK_THEME: isDark ? 'Adwaita:dark' : undefined,
		},
		stdio: 'ignore',
	});
	const ended = new Promise((exit) => server.once('close', exit));
	const url = `http://127.0.0.1:${port}`;
	let session = '';
	const close = async () => {
		if (session !== '') await request(session, 'DELETE', '', undefined, 5000).catch(() => {});
		server.kill('SIGKILL');
		await ended;
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
		const begun = (await requestOnceUp(url, { capabilities })) as {
			sessionId: string;
			capabilities: { browserVersion: string };
		};
		session = `${url}/session/${begun.sessionId}`;
		await request(session, 'POST', '/url', { url: 'about:blank' }, patienceAtStart);
		return {
			version: begun.capabilities.browserVersion,
			ask: (method, path, body) => request(session, method, path, body),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/** Begins a session as soon as the process listens. */
async function requestOnceUp(url: string, body: object): Promise<unknown> {
	for (const end = Date.now() + patienceAtStart; ; ) {
		try {
			return await request(url, 'POST', '/session', body, patienceAtStart);
		} catch (error) {
			if (!(error instanceof TypeError) || Date.now() > end) throw error;
			await new Promise((wait) => setTimeout(wait, 50));
		}
	}
}

/** @throws TypeError where nobody listens; an error with the browser's reason where it refuses */
async function request(
	base: string,
	method: string,
	path: string,
	body?: object,
	longest = patience,
): Promise<unknown> {
	const text = body === undefined ? undefined : JSON.stringify(body);
	const answer = await fetch(base + path, {
		method,
		signal: AbortSignal.timeout(longest),
		...(text !== undefined && { body: text, headers: { 'content-type': 'application/json' } }),
	}).catch((error: Error) => {
		if (error.name !== 'TimeoutError') throw error;
		throw new Error(`the browser gave no answer to ${method} ${path} ${text?.slice(0, 200)}`);
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

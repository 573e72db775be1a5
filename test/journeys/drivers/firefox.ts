import { afterAll } from 'vitest';
import type { Driver, PageOptions } from '../driver.ts';
import { clickActions, keyActions, typeActions } from './actions.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { startFirefox } from './start-firefox.ts';
import { takeWorkerAway, watchPage } from './watch-page.ts';

/** Firefox takes one session at a time; the pages of a test file share it. */
let connection: Promise<Bidi> | undefined;

afterAll(async () => {
	const bidi = await connection;
	connection = undefined;
	await bidi?.send('session.end');
	bidi?.close();
});

/** A page of a stock Firefox, by WebDriver BiDi, in a container of its own, which keeps storage apart. */
export async function openFirefox(siteUrl: string, endpoint: string, options: PageOptions): Promise<Driver> {
	// Dark is a setting of the whole browser.
	const own = options.isDark ? await startFirefox({ 'ui.systemUsesDarkTheme': 1 }) : undefined;
	const bidi = await (own === undefined ? share(endpoint) : begin(own.endpoint));
	const { userContext } = await bidi.send('browser.createUserContext');
	const before = (run: string, parameters: object[] = []) =>
		bidi.send('script.addPreloadScript', {
			functionDeclaration: run,
			arguments: parameters,
			userContexts: [userContext],
		});
	await before(String(watchPage), [{ type: 'channel', value: { channel: 'problems' } }]);
	if (!options.hasWorker) await before(String(takeWorkerAway));
	const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext });
	const problems: string[] = [];
	bidi.onEvent = (method, params) => {
		if ((params['context'] ?? (params['source'] as { context?: string }).context) !== context) return;
		const problem = describe(method, params);
		if (problem !== undefined) problems.push(problem);
	};
	const perform = async (actions: unknown) => {
		await bidi.send('input.performActions', { context, actions });
	};
	const evaluate = async (expression: string): Promise<unknown> => {
		const answer = await bidi.send('script.evaluate', {
			expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
			target: { context },
			awaitPromise: true,
			userActivation: true,
		});
		if (answer['type'] === 'exception') throw new Error((answer['exceptionDetails'] as { text: string }).text);
		const { value } = answer['result'] as { value?: string };
		return value === undefined ? undefined : JSON.parse(value);
	};
	const resize = async (width: number, height: number) => {
		await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
	};
	await resize(1280, 800);
	return {
		siteUrl,
		problems,
		evaluate,
		resize,
		go: async (url) => {
			await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		press: (key, held) => perform(keyActions(key, held)),
		type: (text) => perform(typeActions(text)),
		clickAt: (x, y) => perform(clickActions(x, y)),
		attach: async (selector, path) => {
			const { nodes } = await bidi.send('browsingContext.locateNodes', {
				context,
				locator: { type: 'css', value: selector },
			});
			const { sharedId } = (nodes as { sharedId: string }[])[0] ?? {};
			await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
		},
		picture: async () => {
			const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
			return Buffer.from(data as string, 'base64');
		},
		close: async () => {
			await bidi.send('browser.removeUserContext', { userContext });
			if (own === undefined) return;
			bidi.close();
			await own.close();
		},
	};
}

/** The session of the Firefox that all pages share but those that need one of their own. */
function share(endpoint: string): Promise<Bidi> {
	connection ??= begin(endpoint);
	return connection;
}

async function begin(endpoint: string): Promise<Bidi> {
	const bidi = await connectBidi(endpoint);
	await bidi.send('session.subscribe', {
		events: ['log.entryAdded', 'network.fetchError', 'network.responseCompleted', 'script.message'],
	});
	return bidi;
}

/** What an event says of a problem; `undefined` where it tells of none. */
function describe(method: string, params: Record<string, unknown>): string | undefined {
	if (method === 'script.message') return String((params['data'] as { value: string }).value);
	if (method === 'log.entryAdded') return params['level'] === 'error' ? String(params['text']) : undefined;
	const { url } = params['request'] as { url: string };
	if (method === 'network.fetchError') {
		// Whoever leaves a page before it has loaded stops its requests; that is nobody's mistake.
		return params['errorText'] === 'NS_BINDING_ABORTED' ? undefined : `${url} failed: ${params['errorText']}`;
	}
	const status = (params['response'] as { status?: number } | undefined)?.status ?? 0;
	return status >= 400 ? `${url} was answered with a status of ${status}` : undefined;
}

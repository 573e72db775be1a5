import type { Driver, PageOptions } from '../driver.ts';
import { clickActions, keyActions, typeActions } from './actions.ts';
import { serveWatched } from './serve-watched.ts';
import { startWebDriver } from './webdriver.ts';

/** The name under which WebDriver hands over elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * The browser of WebKitGTK, by WebDriver: a process of its own for every page, since its sessions share what they keep.
 *
 * @param display of an X server, such as `:99`
 */
export async function openWebKit(
	builtUrl: string,
	display: string,
	{ hasWorker = false, isDark = false }: PageOptions,
): Promise<Driver & { version: string }> {
	const problems: string[] = [];
	const site = await serveWatched(builtUrl, { hasWorker, onProblem: (problem) => problems.push(problem) });
	const { version, ask, close } = await startWebDriver(display, isDark);
	const perform = async (actions: unknown) => {
		await ask('POST', '/actions', { actions });
	};
	const evaluate = async (expression: string): Promise<unknown> => {
		const script = `const done = arguments[0];
			try { Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) })); }
			catch (error) { done({ error: String(error) }); }`;
		const { value, error } = (await ask('POST', '/execute/async', { script, args: [] })) as {
			value?: unknown;
			error?: string;
		};
		if (error !== undefined) throw new Error(error);
		return value;
	};
	const resize = async (width: number, height: number) => {
		await ask('POST', '/window/rect', { x: 0, y: 0, width, height });
		// The frame of the window is beside the page.
		const [across, down] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
		const rect = { x: 0, y: 0, width: 2 * width - across, height: 2 * height - down };
		await ask('POST', '/window/rect', rect);
	};
	await resize(1280, 800);
	return {
		version,
		siteUrl: site.url,
		problems,
		evaluate,
		resize,
		close: async () => {
			await close();
			await site.close();
		},
		go: async (address) => {
			await ask('POST', '/url', { url: address });
		},
		press: (key, held) => perform(keyActions(key, held)),
		type: (text) => perform(typeActions(text)),
		clickAt: (x, y) => perform(clickActions(x, y)),
		attach: async (selector, path) => {
			const found = await ask('POST', '/element', { using: 'css selector', value: selector });
			await ask('POST', `/element/${(found as Record<string, string>)[elementKey]}/value`, { text: path });
		},
		picture: async () => Buffer.from((await ask('GET', '/screenshot')) as string, 'base64'),
	};
}

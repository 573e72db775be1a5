import type { Browser, Page } from 'playwright-core';
import type { PackedSite } from './serve-packed.ts';

export const profiles = {
	/** 1.6 Mbit/s, 150 ms, a processor of a quarter of the speed. */
	phone: { width: 360, height: 740, slowdown: 4, bytesPerSecond: 200_000, latency: 150 },
	desktop: { width: 1280, height: 800, slowdown: 1, bytesPerSecond: -1, latency: 0 },
};
export type Profile = keyof typeof profiles;

/** Times in milliseconds since the address was opened; bytes as packed by Brotli. */
export type Load = Record<'bytes' | 'requests' | 'fcp' | 'lcp' | 'cls' | 'blocking', number>;

/** What must be asked of the page before it loads; a string, since it runs there. */
const watch = `
globalThis.seen = { fcp: 0, lcp: 0, cls: 0, blocking: 0 };
const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
observe('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
observe('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
observe('longtask', (entry) => { seen.blocking += Math.max(0, entry.duration - 50); });`;

/** A first visit, until nothing has been asked for in half a second. Service workers are left out: they come after that. */
export async function measureLoad(browser: Browser, site: PackedSite, path: string, profile: Profile): Promise<Load> {
	const page = await openProfile(browser, profile);
	await page.addInitScript(watch);
	site.takeSent();
	await page.goto(site.url + path, { waitUntil: 'networkidle' });
	const seen = await readSeen(page);
	await page.context().close();
	return { ...seen, ...site.takeSent() };
}

type Seen = Omit<Load, 'bytes' | 'requests'>;

/**
 * On a busy machine the line may rest before anything is painted; a paint that was not seen is no fast one.
 *
 * @throws where nothing is painted in ten seconds
 */
async function readSeen(page: Page): Promise<Seen> {
	for (let tries = 0; tries < 100; tries++) {
		const seen = (await page.evaluate('seen')) as Seen;
		if (seen.fcp > 0 && seen.lcp > 0) return seen;
		await page.waitForTimeout(100);
	}
	throw new Error(`${page.url()} was not painted within ten seconds.`);
}

/** An empty page on such a device and line. */
export async function openProfile(browser: Browser, profile: Profile): Promise<Page> {
	const { width, height, slowdown, bytesPerSecond, latency } = profiles[profile];
	const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond,
	});
	return page;
}

/** From the event to the end of the frame that shows what it changed, for every event of the kind; wait for none meanwhile. */
export async function watchPaints(page: Page, kind: 'keydown' | 'change'): Promise<() => Promise<number[]>> {
	await page.evaluate(`
		globalThis.paints = [];
		addEventListener('${kind}', () => {
			const from = performance.now();
			requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => paints.push(performance.now() - from); port2.postMessage(0); });
		}, true);`);
	return () => page.evaluate('paints') as Promise<number[]>;
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { serveSite } from './serve-site.ts';
import { requireSite } from './site.ts';
import { newSitePage, type SitePage } from './site-browser.ts';

/** Milliseconds in which a busy machine has fetched a language. */
const patience = 60_000;

/** What a test has opened, closed after it. */
const opened: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
	for (const close of opened.splice(0).toReversed()) await close();
});

/** A visit of a browser that lets workers be, before a host that can go away. */
export interface Visit extends SitePage {
	/** Of the host, without the folder below which the site stands. */
	url: string;
	folder: string;
	/** Opens an address and waits until the worker has taken over. */
	visit: (address: string) => Promise<void>;
	/** Ends the server once the language is there. */
	goOffline: (segment: string, version?: string) => Promise<void>;
}

/**
 * Ends with the test.
 *
 * @param isCopied whether the test changes the site, so that it needs a copy
 * @param folder what the host serves, where it is not the site of all tests
 * @param base what stands before every address of the site
 */
export async function newVisit({ isCopied = false, folder: served = '', base = '' } = {}): Promise<Visit> {
	let folder = served || requireSite().dir;
	if (isCopied) {
		folder = mkdtempSync(join(tmpdir(), 'site-'));
		cpSync(requireSite().dir, folder, { recursive: true });
		opened.push(() => rmSync(folder, { recursive: true }));
	}
	const server = await serveSite(folder);
	let isServing = true;
	const end = async () => {
		if (isServing) await server.close();
		isServing = false;
	};
	const site = await newSitePage({ serviceWorkers: 'allow' });
	opened.push(end, site.close);
	const visit = async (address: string) => {
		await site.page.goto(server.url + address, { waitUntil: 'load' });
		await site.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
			timeout: patience,
		});
	};
	const goOffline = async (segment: string, version?: string) => {
		await settleCache(site.page, segment, version, base);
		await end();
	};
	return { ...site, url: server.url, folder, visit, goOffline };
}

/** Waits until all that the worker lists for a language is kept. */
export async function settleCache(page: SitePage['page'], segment: string, version = '', base = ''): Promise<void> {
	const isSettled = () =>
		page.evaluate(
			async ([wanted, ending, top]) => {
				const code = await (await fetch(`${top}/sw.js`)).text();
				const plan = JSON.parse(/const plan = (\{.*\});/.exec(code)?.[1] ?? '{}');
				const name = (await caches.keys()).find((each) => each.endsWith(ending || plan.version));
				const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
				if (name === undefined || installing || waiting || active?.state !== 'activated') return false;
				const keys = new Set((await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
				return plan.shells[wanted as string].every((path: string) => keys.has(`${top}/${path}`)) as boolean;
			},
			[segment, version, base] as const,
		);
	await until(isSettled);
}

/** Asks until it is so. Playwright's own waiting would take the promise itself for a yes. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
	await expect.poll(isSo, { timeout: patience, interval: 300 }).toBe(true);
}

/** As browsers do with a worker that has had nothing to do for a while. */
export async function stopWorkers(page: SitePage['page']): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
}

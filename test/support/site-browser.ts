import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { requireSite } from './site.ts';

/** A page of the built site, and what went on in it. */
export interface SitePage {
	page: Page;
	/** Every address that was asked for, in order. */
	requests: string[];
	/** Violations of the policy, errors of scripts and of the console, and failed requests, each in a sentence. */
	problems: string[];
	/** Opens an address of the site, such as `/en/markets/#office=TW`, and waits until it has loaded. */
	open: (address: string) => Promise<void>;
	/** Waits until the island of the page, where it has one, is live. */
	settle: () => Promise<void>;
	close: () => Promise<void>;
}

export type SitePageOptions = Pick<
	BrowserContextOptions,
	| 'serviceWorkers'
	| 'viewport'
	| 'isMobile'
	| 'hasTouch'
	| 'colorScheme'
	| 'locale'
	| 'javaScriptEnabled'
	| 'reducedMotion'
	| 'forcedColors'
	| 'offline'
	| 'proxy'
	| 'permissions'
	| 'acceptDownloads'
>;

/** Milliseconds in which a page has answered, on a machine that has other things to do. */
const patience = 60_000;

let connection: Promise<Browser> | undefined;

afterAll(async () => {
	await (await connection)?.close();
	connection = undefined;
});

/**
 * A fresh page with storage of its own, in the one browser that all tests of the site share.
 *
 * @throws where the site could not be built
 */
export async function newSitePage(options: SitePageOptions = {}): Promise<SitePage> {
	const siteUrl = requireSite().url;
	connection ??= chromium.connect(inject('browserEndpoint'));
	const browser = await connection;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		// A fresh page would fetch half the site in the background; the tests of that ask for it.
		serviceWorkers: 'block',
		...options,
	});
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	const requests: string[] = [];
	const problems: string[] = [];

	page.on('request', (request) => requests.push(request.url()));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'for no known reason';
		// Whoever leaves a page before it has loaded stops its requests; that is nobody's mistake.
		if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
	});
	page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
	});
	await page.exposeFunction('reportViolation', (violation: string) => problems.push(`${page.url()}: ${violation}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
			report(`the policy refused ${event.blockedURI} (${event.violatedDirective}) ${event.sample}`);
		});
	});

	return {
		page,
		requests,
		problems,
		open: async (address) => {
			await page.goto(new URL(address, siteUrl).href, { waitUntil: 'load' });
		},
		settle: async () => {
			await page.waitForFunction(() => document.querySelector('.island[data-asleep]') === null);
		},
		close: () => context.close(),
	};
}

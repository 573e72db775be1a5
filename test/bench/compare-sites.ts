import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { assess } from '../../src/domain/assess/assess.ts';
import { findChromium } from '../support/chromium.ts';
import { program } from '../support/program.ts';
import { caseDays, walkCases } from '../support/walk-cases.ts';
import { openBars } from './bars.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { makeStarlight } from './make-starlight.ts';
import { type Load, measureLoad, openProfile, type Profile, watchPaints } from './measure-page.ts';
import { measureSearch, ourSearch, starlightSearch } from './measure-search.ts';
import { countPages } from './run-measured.ts';
import { type PackedSite, servePacked } from './serve-packed.ts';

const runs = Math.max(5, Number(process.env['RUNS'] ?? 7));
/** The longest of all. */
const guide = '/zh-tw/guide/indirect-reseller/';
/** A name of the trade, which the guide knows without its index, and a word that only the index knows. */
const searches = [
	{ path: guide, word: '經銷商', what: 'zh-TW, a name' },
	{ path: guide, word: '網站', what: 'zh-TW, a word' },
	{ path: '/en/guide/direct-bill/', word: 'distributor', what: 'en, a name' },
	{ path: '/en/guide/direct-bill/', word: 'website', what: 'en, a word' },
];
const { report, print } = openBars();

/**
 * Measures our site against a Starlight site of the same guide pages, and prints a table.
 *
 * @param folder where the other site may stand
 */
export async function compareSites(ours: BuiltSite, folder: string): Promise<void> {
	const beside = mkdtempSync(join(folder, 'starlight-'));
	const pages = makeStarlight(ours.dir, beside);
	const theirs = await buildSite(beside, join(beside, 'dist'));
	report('build, ms a page, against Starlight', ours.time / countPages(ours.log), theirs.time / pages, ' ms');
	report('build, peak memory', ours.memory, 1500, ' MB');

	const browser = await chromium.launch(await findChromium());
	const [site, starlight] = [await servePacked(ours.dir), await servePacked(theirs.dir)];
	for (const profile of ['phone', 'desktop'] as const) await compareGuide(browser, site, starlight, profile);
	for (const { path, word, what } of searches) await compareSearch(browser, site, starlight, path, word, what);
	for (const name of ['markets', 'check', 'checklist']) {
		const load = await visit(browser, site, `/zh-tw/${name}/`);
		report(`${name}/, all that answers`, load.bytes, 45_000, ' B');
		report(`${name}/, layout shift`, load.cls, 0);
	}
	report('lookup, key press to painted, p99', p99(await typeNames(browser, site)), 16, ' ms');
	report('checker, answer to painted, p99', p99(await giveAnswers(browser, site)), 16, ' ms');
	report('assess, p99', p99(timeAssess()), 0.5, ' ms');
	await browser.close();
	site.close();
	starlight.close();
	print();
}

/** Both sites in turn, so that whatever else the machine does meets both alike. */
async function compareGuide(
	browser: Browser,
	site: PackedSite,
	starlight: PackedSite,
	profile: Profile,
): Promise<void> {
	const loads: [Load[], Load[]] = [[], []];
	for (let run = 0; run < runs; run++) {
		loads[0].push(await measureLoad(browser, site, guide, profile));
		loads[1].push(await measureLoad(browser, starlight, guide, profile));
	}
	const [own, other] = [median(loads[0]), median(loads[1])];
	if (profile === 'phone') {
		report('guide, the longest page', own.bytes, 14_600, ' B');
		report('guide, bytes against Starlight', own.bytes, 0.35 * other.bytes, ' B');
		report('guide, requests', own.requests, 4);
	}
	report(`guide, FCP against Starlight, ${profile}`, own.fcp, other.fcp, ' ms');
	report(`guide, LCP against Starlight, ${profile}`, own.lcp, 0.6 * other.lcp, ' ms');
	report(`guide, layout shift, ${profile}`, own.cls, 0);
	report(`guide, blocking time, ${profile}`, own.blocking, 0, ' ms');
}

/** The median of each, visited in turn. */
async function compareSearch(
	browser: Browser,
	site: PackedSite,
	starlight: PackedSite,
	path: string,
	word: string,
	what: string,
): Promise<void> {
	const [own, other]: [number[], number[]] = [[], []];
	for (let run = 0; run < runs; run++) {
		own.push(await measureSearch(browser, site, path, word, ourSearch, 'phone'));
		other.push(await measureSearch(browser, starlight, path, word, starlightSearch, 'phone'));
	}
	report(`search, ${what}, first result against Starlight`, middle(own), 0.6 * middle(other), ' ms');
}

async function visit(browser: Browser, site: PackedSite, path: string): Promise<Load> {
	const loads: Load[] = [];
	for (let run = 0; run < runs; run++) loads.push(await measureLoad(browser, site, path, 'phone'));
	return median(loads);
}

/** Each figure's median, of visits that know nothing of each other. */
function median(loads: readonly Load[]): Load {
	const names: (keyof Load)[] = ['bytes', 'requests', 'fcp', 'lcp', 'cls', 'blocking'];
	return Object.fromEntries(names.map((name) => [name, middle(loads.map((load) => load[name]))])) as Load;
}

function middle(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function typeNames(browser: Browser, site: PackedSite): Promise<number[]> {
	const page = await openProfile(browser, 'phone');
	await page.goto(`${site.url}/zh-tw/markets/`, { waitUntil: 'networkidle' });
	await page.locator('#office-input').click();
	await page.waitForLoadState('networkidle');
	const read = await watchPaints(page, 'keydown');
	for (const name of [
		'Taiwan',
		'Ivory Coast',
		'Swizerland',
		'Bosnia',
		'Korea',
		'Germany',
		'Sao Tome',
		'Kiribati',
		'840',
	]) {
		await page.locator('#office-input').fill('');
		await page.keyboard.type(name, { delay: 120 });
		for (const _ of name) await page.keyboard.press('Backspace', { delay: 60 });
	}
	return finish(page, read);
}

async function giveAnswers(browser: Browser, site: PackedSite): Promise<number[]> {
	const page = await openProfile(browser, 'phone');
	await page.goto(`${site.url}/zh-tw/check/`, { waitUntil: 'networkidle' });
	const read = await watchPaints(page, 'change');
	for (let question = 0; question < 12; question++) {
		const choices = page.locator('form:has(.choices-list) input[type=radio]');
		const count = await choices.count();
		for (let choice = 0; choice < count; choice++) {
			await choices.nth(choice).click();
			await page.waitForTimeout(100);
		}
		const next = page.locator('form .question-actions button[type=submit]');
		if ((await next.count()) === 0) break;
		await next.click();
	}
	return finish(page, read);
}

async function finish(page: Awaited<ReturnType<typeof openProfile>>, read: () => Promise<number[]>): Promise<number[]> {
	await page.waitForTimeout(300);
	const paints = await read();
	await page.context().close();
	return paints;
}

/** Every case of the newest days that the checker can lead to. */
function timeAssess(): number[] {
	const times: number[] = [];
	for (const day of caseDays.slice(-2)) {
		for (const { answers } of walkCases(day)) {
			const from = performance.now();
			assess(program, answers, day);
			times.push(performance.now() - from);
		}
	}
	return times;
}

function p99(times: readonly number[]): number {
	if (times.length === 0) throw new Error('Nothing was measured: the page has other parts than the bench looks for.');
	return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;
}

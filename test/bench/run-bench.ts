import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { assess } from '../../src/domain/assess/assess.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { findChromium } from '../support/chromium.ts';
import { program } from '../support/program.ts';
import { root } from '../support/root.ts';
import { caseDays, walkCases } from '../support/walk-cases.ts';
import { makeStarlight } from './make-starlight.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { type Load, measureLoad, openProfile, type Profile, watchPaints } from './measure-page.ts';
import { type PackedSite, servePacked } from './serve-packed.ts';

/*
 * npm run bench [-- speed | lighthouse]
 * Measures the bars of speed against a Starlight site of the same guide pages, built in the same run, and what
 * Lighthouse says of a page of every kind in every language, and prints tables. Medians of RUNS visits (7 unless
 * told, at least 5). Needs a network, for Starlight and Lighthouse; takes ten minutes each.
 */

const runs = Math.max(5, Number(process.env['RUNS'] ?? 7));
const guide = '/zh-tw/guide/direct-bill/';
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
/** Of every kind one, below its language. */
const pageKinds = [
	'',
	'guide/direct-bill/',
	'markets/',
	'markets/tw/',
	'markets/editions/2016-11/',
	'check/',
	'check/periods/',
	'checklist/',
	'checklist/every-step/',
	'changes/',
	'rules/',
	'data/',
	'sources/',
	'glossary/',
	'accessibility/',
];
const rows: { what: string; bar: string; measured: string; ok: string }[] = [];

function report(what: string, measured: number, most: number, unit = ''): void {
	const say = (value: number) => `${Math.round(value * 1000) / 1000}${unit}`;
	rows.push({ what, bar: `≤ ${say(most)}`, measured: say(measured), ok: measured <= most ? 'ok' : 'not' });
}

interface Build {
	dir: string;
	time: number;
	memory: number;
	log: string;
}

const parts = process.argv.slice(2);
const wants = (part: string) => parts.length === 0 || parts.includes(part);

try {
	const ours = await build(root, join(folder, 'ours'));
	if (wants('speed')) await compareSites(ours);
	if (wants('lighthouse')) await askLighthouse(ours.dir);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function compareSites(ours: Build): Promise<void> {
	const beside = mkdtempSync(join(folder, 'starlight-'));
	const pages = makeStarlight(ours.dir, beside);
	const theirs = await build(beside, join(beside, 'dist'));
	report('build, ms a page, against Starlight', ours.time / countPages(ours.log), theirs.time / pages, ' ms');
	report('build, peak memory', ours.memory, 1500, ' MB');

	const browser = await chromium.launch(await findChromium());
	const [site, starlight] = [await servePacked(ours.dir), await servePacked(theirs.dir)];
	for (const profile of ['phone', 'desktop'] as const) await compareGuide(browser, site, starlight, profile);
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
	console.table(rows);
}

/** A page of every kind in every language: of the guide its longest, of the places and editions one each. */
async function askLighthouse(dir: string): Promise<void> {
	const site = await servePacked(dir);
	const paths = locales.flatMap((locale) => pageKinds.map((path) => `/${localeTraits[locale].segment}/${path}`));
	const found = await measureLighthouse(site.url, ['/', ...paths]);
	site.close();
	console.table(found.map(({ path, scores, lost }) => ({ path, ...scores, lost: lost.join('; ') })));
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

async function visit(browser: Browser, site: PackedSite, path: string): Promise<Load> {
	const loads: Load[] = [];
	for (let run = 0; run < runs; run++) loads.push(await measureLoad(browser, site, path, 'phone'));
	return median(loads);
}

/** Each figure's median, of visits that know nothing of each other. */
function median(loads: readonly Load[]): Load {
	const middle = (name: keyof Load) =>
		loads.map((load) => load[name]).toSorted((a, b) => a - b)[Math.floor(loads.length / 2)];
	const names: (keyof Load)[] = ['bytes', 'requests', 'fcp', 'lcp', 'cls', 'blocking'];
	return Object.fromEntries(names.map((name) => [name, middle(name) ?? 0])) as Load;
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

/** @returns time in milliseconds, the most memory in megabytes (Linux alone tells it) */
async function build(project: string, dir: string): Promise<Build> {
	const from = performance.now();
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [astro, 'build', '--outDir', dir], { cwd: project });
	let [memory, log] = [0, ''];
	child.stdout.on('data', (text) => (log += text));
	child.stderr.on('data', (text) => (log += text));
	const watching = setInterval(() => {
		memory = Math.max(memory, readPeak(child.pid));
	}, 250);
	const code = await new Promise((done) => child.once('close', done));
	clearInterval(watching);
	if (code !== 0) throw new Error(`The build of ${project} failed:\n${log}`);
	return { dir, time: performance.now() - from, memory, log };
}

function readPeak(pid: number | undefined): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function countPages(log: string): number {
	return Number(/(\d+) page\(s\) built/.exec(log)?.[1] ?? Number.NaN);
}

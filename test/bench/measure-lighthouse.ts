import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/chromium.ts';
import { root } from '../support/root.ts';

/** Lighthouse comes with some hundred packages that no other run needs: installed at the first run, outside package.json. */
const version = '13.5.0';
const tools = join(root, 'node_modules/.cache/lighthouse');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface LighthouseScores {
	path: string;
	/** Of 100, in the order of `categories`; a run that failed has none, which is no score of 0. */
	scores: Record<(typeof categories)[number], number | 'failed'>;
	/** What keeps a category from its 100: `category: audit`; of a run that failed, why. */
	lost: string[];
}

export interface LighthouseResult {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; displayValue?: string }>;
	/** Why the page as a whole could not be looked at. */
	runtimeError?: { code: string; message: string };
}

type Lighthouse = (address: string, flags: object) => Promise<{ lhr: LighthouseResult } | undefined>;

/** How often a page is asked about before its run counts as failed: a busy machine lets one run time out. */
const most = 2;

/**
 * What Lighthouse says of these pages as it looks at a phone. It computes the slow line, so a busy machine counts less.
 * Each page is told as soon as it is known, since all of them take a quarter of an hour.
 */
export async function measureLighthouse(
	url: string,
	paths: readonly string[],
	tell: (line: LighthouseScores) => void,
): Promise<LighthouseScores[]> {
	install();
	const entry = pathToFileURL(join(tools, 'node_modules/lighthouse/core/index.js')).href;
	const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
	const port = await freePort();
	const { args, ...launch } = await findChromium();
	const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });
	const flags = { port, onlyCategories: categories, formFactor: 'mobile', logLevel: 'error' };
	const all: LighthouseScores[] = [];
	try {
		for (const path of paths) {
			let found = await look(path);
			for (let tries = 1; tries < most && isFailed(found); tries++) found = await look(path);
			all.push(found);
			tell(found);
		}
	} finally {
		await browser.close();
	}
	return all;

	async function look(path: string): Promise<LighthouseScores> {
		try {
			const result = await lighthouse(url + path, flags);
			if (result === undefined) throw new Error('Lighthouse says nothing.');
			return { path, ...readScores(result.lhr) };
		} catch (error) {
			return { path, scores: scoresFrom(() => 'failed'), lost: [String(error)] };
		}
	}
}

function isFailed({ scores }: LighthouseScores): boolean {
	return Object.values(scores).includes('failed');
}

/** Lighthouse gives a category `null` where one of its audits could not be made. */
export function readScores({
	categories: found,
	audits,
	runtimeError,
}: LighthouseResult): Omit<LighthouseScores, 'path'> {
	if (runtimeError !== undefined) {
		return { scores: scoresFrom(() => 'failed'), lost: [`${runtimeError.code}: ${runtimeError.message}`] };
	}
	const scores = scoresFrom((name) => {
		const score = found[name]?.score;
		return typeof score === 'number' ? Math.round(score * 100) : 'failed';
	});
	const lost = categories
		.filter((name) => scores[name] !== 100)
		.flatMap((name) =>
			(found[name]?.auditRefs ?? [])
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? (scores[name] === 'failed' ? 0 : 1)) < 1)
				.map(({ id }) => `${name}: ${id} ${audits[id]?.displayValue ?? ''}`.trim()),
		);
	return { scores, lost };
}

function scoresFrom(of: (name: (typeof categories)[number]) => number | 'failed'): LighthouseScores['scores'] {
	return Object.fromEntries(categories.map((name) => [name, of(name)])) as LighthouseScores['scores'];
}

function install(): void {
	if (existsSync(join(tools, 'node_modules/lighthouse/package.json'))) return;
	mkdirSync(tools, { recursive: true });
	writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
	const options = ['--prefix', tools, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
	const { status } = spawnSync('npm', ['install', ...options, `lighthouse@${version}`], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`npm could not install lighthouse ${version}.`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

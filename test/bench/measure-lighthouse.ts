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
	/** Of 100, in the order of `categories`. */
	scores: Record<(typeof categories)[number], number>;
	/** What keeps a category from its 100: `category: audit`. */
	lost: string[];
}

interface LighthouseResult {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; displayValue?: string }>;
}

type Lighthouse = (address: string, flags: object) => Promise<{ lhr: LighthouseResult }>;

/** What Lighthouse says of these pages as it looks at a phone. It computes the slow line, so a busy machine counts less. */
export async function measureLighthouse(url: string, paths: readonly string[]): Promise<LighthouseScores[]> {
	install();
	const entry = pathToFileURL(join(tools, 'node_modules/lighthouse/core/index.js')).href;
	const { default: lighthouse } = (await import(entry)) as { default: Lighthouse };
	const port = await freePort();
	const { args, ...launch } = await findChromium();
	const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });
	const all: LighthouseScores[] = [];
	for (const path of paths) {
		const { lhr } = await lighthouse(url + path, {
			port,
			onlyCategories: categories,
			formFactor: 'mobile',
			logLevel: 'error',
		});
		all.push({ path, ...readScores(lhr) });
	}
	await browser.close();
	return all;
}

function readScores({ categories: found, audits }: LighthouseResult): Omit<LighthouseScores, 'path'> {
	const scoreOf = (name: string) => Math.round((found[name]?.score ?? 0) * 100);
	const lost = categories
		.filter((name) => scoreOf(name) < 100)
		.flatMap((name) =>
			(found[name]?.auditRefs ?? [])
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
				.map(({ id }) => `${name}: ${id} ${audits[id]?.displayValue ?? ''}`.trim()),
		);
	return {
		scores: Object.fromEntries(categories.map((name) => [name, scoreOf(name)])) as LighthouseScores['scores'],
		lost,
	};
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

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../src/hosting/compress-site.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { headersOf, parseHeaderRules } from '../support/header-rules.ts';
import { root } from '../support/root.ts';
import { requireSite } from '../support/site.ts';

const recipe = readFileSync(join(root, 'src/hosting/nginx.conf'), 'utf8');
const nginx = findNginx();
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(brotli);
const segments = locales.map((locale) => localeTraits[locale].segment);

if (nginx === undefined)
	console.log('nginx is not installed, so its recipe is not tested. (Debian: apt-get install nginx)');

/** What of the site is served: enough for every rule of the recipe. */
const parts = [
	'404.html',
	'_astro',
	'data/market-tables.csv',
	'data/program.json',
	'data/version.json',
	'embed',
	'llms.txt',
	...segments.flatMap((each) =>
		[
			'404.html',
			'index.html',
			'embed',
			'guide/overview',
			'guide/overview.md',
			'changes/feed.xml',
			'opensearch.xml',
		].map((part) => `${each}/${part}`),
	),
];

describe('a packed site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	test('has beside every long text what unpacks to it, and nothing beside the rest', async () => {
		cpSync(join(requireSite().dir, 'en/guide/overview'), join(folder, 'overview'), { recursive: true });
		cpSync(join(requireSite().dir, 'en/guide/overview.md'), join(folder, 'overview.md'));
		writeFileSync(join(folder, 'short.txt'), 'short');
		writeFileSync(join(folder, 'picture.png'), 'x'.repeat(1000));
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(html|md)$/.test(file),
		);
		expect(await compressSite(folder)).toBe(files.length);
		for (const file of files) {
			const content = readFileSync(join(folder, file));
			expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).equals(content), file).toBe(true);
			expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).equals(content), file).toBe(true);
		}
		expect(readdirSync(folder).filter((file) => /^(short|picture).*\.(br|gz)$/.test(file))).toEqual([]);
	});
});

describe.runIf(nginx !== undefined).each(['', '/csp'])('the recipe for nginx, the site at "%s/"', (base) => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
	let server: ChildProcess;
	let url: string;

	beforeAll(async () => {
		const site = join(folder, 'site', base);
		mkdirSync(site, { recursive: true });
		for (const part of parts) cpSync(join(requireSite().dir, part), join(site, part), { recursive: true });
		await compressSite(site);
		do {
			const port = await findPort();
			url = `http://127.0.0.1:${port}${base}`;
			writeFileSync(join(folder, 'nginx.conf'), configure(port));
			const settings = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
			server = spawn(nginx as string, settings, { stdio: ['ignore', 'inherit', 'pipe'] });
		} while (!(await isAnswering(server, `${url}/llms.txt`)));
	});
	afterAll(async () => {
		server.kill('SIGTERM');
		await new Promise((ended) => server.once('exit', ended));
		rmSync(folder, { recursive: true });
	});

	/** The recipe as it stands, but for the three lines that are the reader's own. */
	function configure(port: number): string {
		const own = recipe
			.replace('listen 80;', `listen 127.0.0.1:${port};`)
			.replace('root /var/www/guide;', `root ${join(folder, 'site')};`)
			.replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(each) => `${each}_temp_path ${folder}/${each};`,
		);
		return [
			hasBrotli ? `load_module ${brotli};` : '',
			`daemon off; pid ${folder}/pid; master_process off; events { }`,
			`http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}`,
			own,
			'}',
		].join('\n');
	}

	test.each([
		['/en/', 'text/html; charset=utf-8'],
		['/en/guide/overview.md', 'text/markdown; charset=utf-8'],
		['/zh-tw/changes/feed.xml', 'application/atom+xml; charset=utf-8'],
		['/zh-cn/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
		['/data/market-tables.csv', 'text/csv; charset=utf-8'],
		['/data/version.json', 'application/json; charset=utf-8'],
	])('sends %s as %s', async (path, type) => {
		const { status, headers } = await fetch(url + path);
		expect([status, headers.get('content-type')]).toEqual([200, type]);
	});

	test('sends the packed file that the browser takes', async () => {
		const plain = readFileSync(join(requireSite().dir, 'en/guide/overview/index.html'), 'utf8');
		for (const [accepted, sent] of [
			['gzip', 'gzip'],
			['br, gzip', hasBrotli ? 'br' : 'gzip'],
			['identity', null],
		] as const) {
			const response = await fetch(`${url}/en/guide/overview/`, { headers: { 'accept-encoding': accepted } });
			expect(response.headers.get('content-encoding'), accepted).toBe(sent);
			expect(await response.text(), accepted).toBe(plain);
		}
	});

	test.each([
		...segments.map((segment) => [`/${segment}/no-such-page/`, `${segment}/404.html`]),
		...segments.map((segment) => [`/${segment}/guide/no-such-page.md`, `${segment}/404.html`]),
		['/no-such-page', '404.html'],
	])('answers %s with %s', async (path, file) => {
		const response = await fetch(url + path);
		expect(response.status).toBe(404);
		// Outside of every language the page is the host's, which stands above the folder.
		const isHosts = base !== '' && file === '404.html';
		if (!isHosts) expect(await response.text()).toBe(readFileSync(join(requireSite().dir, file), 'utf8'));
	});

	test('leads from an address without its last slash to the page, within the host', async () => {
		const response = await fetch(`${url}/en/guide/overview`, { redirect: 'manual' });
		expect([response.status, response.headers.get('location')]).toEqual([301, `${base}/en/guide/overview/`]);
	});

	test('keeps hashed files for a year, and asks for everything else again', async () => {
		const [asset = ''] = readdirSync(join(requireSite().dir, '_astro'));
		const cacheOf = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
		expect(await cacheOf(`/_astro/${asset}`)).toBe('public, max-age=31536000, immutable');
		for (const path of ['/en/', '/data/program.json', '/no-such-page'])
			expect(await cacheOf(path), path).toBe('no-cache');
		const etag = (await fetch(`${url}/en/`)).headers.get('etag') as string;
		expect((await fetch(`${url}/en/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
	});

	test.each([
		'/en/',
		'/en/no-such-page/',
		'/en/embed/',
		'/data/program.json',
		'/embed/csp-guide.js',
		'/embed/en/checker.json',
	])('sets for %s the headers that public/_headers sets', async (path) => {
		const { headers, status } = await fetch(url + path);
		const expected = [...headersOf(rules(), path)].filter(
			([name]) => status === 200 || name !== 'access-control-allow-origin',
		);
		expect(expected.length).toBeGreaterThan(4);
		for (const [name, value] of expected) expect(headers.get(name), name).toBe(value);
		expect(headers.get('access-control-allow-origin')).toBe(/^\/(data|embed)\//.test(path) ? '*' : null);
	});
});

describe('what hosts that read _headers set', () => {
	const files = () =>
		readdirSync(requireSite().dir, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/^_headers$|\.(br|gz)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(requireSite().dir.length).replaceAll('\\', '/'));
	const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');
	const ofAddress = (file: string, name: string) => headersOf(rules(), addressOf(file)).get(name);

	test('is a year for every file with a hash in its name, and the host’s own revalidation for all others', () => {
		const kept = files().filter((file) => ofAddress(file, 'cache-control') !== undefined);
		expect(kept.length).toBeGreaterThan(10);
		expect(kept).toEqual(files().filter((file) => file.startsWith('/_astro/')));
		expect(new Set(kept.map((file) => ofAddress(file, 'cache-control')))).toEqual(
			new Set(['public, max-age=31536000, immutable']),
		);
		// What is kept for a year must be another file whenever it changes.
		expect(kept.filter((file) => !/\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
	});

	test('is said once: of two rules that match an address, no two set the same header', () => {
		const doubled = files().flatMap((file) => {
			const names = rules()
				.filter(({ path }) => headersOf([{ path, headers: [['x', 'y']] }], addressOf(file)).size > 0)
				.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()));
			return names.length === new Set(names).size ? [] : file;
		});
		expect(doubled).toEqual([]);
	});

	test('is the policy on every page, the type of every feed, and the data for every reader', () => {
		const pages = files().filter((file) => file.endsWith('/index.html'));
		expect(pages.length).toBeGreaterThan(100);
		for (const file of pages) expect(ofAddress(file, 'x-content-type-options'), file).toBe('nosniff');
		const typed = files().filter((file) => ofAddress(file, 'content-type') !== undefined);
		expect(typed.toSorted()).toEqual(
			segments.flatMap((segment) => [`/${segment}/changes/feed.xml`, `/${segment}/opensearch.xml`]).toSorted(),
		);
		for (const file of files().filter((each) => each.startsWith('/data/')))
			expect(ofAddress(file, 'access-control-allow-origin'), file).toBe('*');
	});
});

test('the recipe for nginx sets every header of public/_headers, to the same value', () => {
	const set = Object.fromEntries(
		[...recipe.matchAll(/^\tadd_header ([\w-]+) (?:"([^"]*)"|([^\s;]+)) always;$/gm)].map(
			([, name = '', quoted, bare]) => [name, quoted ?? bare],
		),
	);
	const expected = Object.fromEntries(
		parseHeaderRules(readFileSync(join(root, 'public/_headers'), 'utf8')).find(({ path }) => path === '/*')?.headers ??
			[],
	);
	expect(set).toEqual({ ...expected, 'Cache-Control': '$guide_cache' });
	for (const text of [recipe, readFileSync(join(root, 'public/_headers'), 'utf8')]) {
		expect(text).toContain('Strict-Transport-Security');
	}
});

/** Those of the built site. */
function rules() {
	return parseHeaderRules(readFileSync(join(requireSite().dir, '_headers'), 'utf8'));
}

test('the recipe for nginx names every language', () => {
	expect(recipe).toContain(`/(${segments.join('|')})/`);
});

function findNginx(): string | undefined {
	return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => {
		if (!existsSync(path)) return false;
		execFileSync(path, ['-v'], { stdio: 'ignore' });
		return true;
	});
}

async function findPort(): Promise<number> {
	const server = createServer().listen(0);
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** Whether a server answers; `false` where it has found its port taken meanwhile. @throws where it fails for another reason */
async function isAnswering(server: ChildProcess, address: string): Promise<boolean> {
	let said = '';
	server.stderr?.on('data', (chunk) => {
		said += chunk;
	});
	const ended = new Promise<void>((exit) => server.once('exit', () => exit()));
	for (let hasEnded = false; !hasEnded; ) {
		const answer = await fetch(address).catch(() => undefined);
		// Another server may have taken the port meanwhile.
		if (answer?.headers.get('server')?.startsWith('nginx')) return true;
		hasEnded = await Promise.race([
			ended.then(() => true),
			new Promise<false>((later) => setTimeout(later, 50, false)),
		]);
	}
	if (said.includes('Address already in use')) return false;
	throw new Error(`Nothing answers at ${address}. ${said}`);
}

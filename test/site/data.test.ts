import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataVersion, program, textOf as wordOf } from '../../src/catalog/catalog.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { dataFiles, rulesFilePath, wordsFilePath } from '../../src/reuse/data/data-files.ts';
import { textOf } from '../support/read-html.ts';
import { readPages, requireSite } from '../support/site.ts';

const run = promisify(execFile);
const segments = locales.map((locale) => localeTraits[locale].segment);
const pythonVersion = await run('python3', ['--version']).catch(() => undefined);

describe('the files for other programs', () => {
	test.each([dataFiles.program, dataFiles.marketTables, ...segments.map(wordsFilePath)])(
		'%s is what the schema that it names says',
		async (path) => {
			const file = await fetchJson(path);
			const schema = await fetchJson(new URL(file['$schema'] as string).pathname);
			const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, validateFormats: false });
			expect(schema['$id']).toBe(file['$schema']);
			expect(ajv.validate(schema, file), ajv.errorsText()).toBe(true);
			expect(file['version']).toBe(dataVersion);
		},
	);

	test('are all listed in the file of the version, and there', async () => {
		const { version, files } = await fetchJson(dataFiles.version);
		const paths = (files as string[]).map((address) => new URL(address).pathname);
		const all = [
			...Object.values(dataFiles),
			...segments.flatMap((each) => [wordsFilePath(each), rulesFilePath(each)]),
		];
		expect(version).toBe(dataVersion);
		expect(paths).toEqual(all.toSorted());
		for (const path of paths) expect((await fetch(requireSite().url + path)).status, path).toBe(200);
	});
});

describe.each(locales)('the page about the data in %s', (locale) => {
	const page = () => readPages().find(({ path }) => path === `/${localeTraits[locale].segment}/data/`)!;
	let code: string[];

	beforeAll(() => {
		const site = new URL(canonical()).origin;
		const { elements, html } = page();
		code = elements
			.filter(({ name, ancestors }) => name === 'code' && ancestors.includes('pre'))
			.map(({ start, end }) => unescapeHtml(html.slice(start, end)).replaceAll(site, requireSite().url));
	});

	test('links every file of its language', () => {
		const links = page().elements.flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []));
		const { segment } = localeTraits[locale];
		expect(links).toEqual(
			expect.arrayContaining([...Object.values(dataFiles), wordsFilePath(segment), rulesFilePath(segment)]),
		);
	});

	test('names the version that is published', () => {
		const main = page().elements.find(({ name }) => name === 'main')!;
		expect(textOf(page().html, main)).toContain(dataVersion);
	});

	test('shows a requirement as it is', () => {
		const [id, requirement] = Object.entries(JSON.parse(`{${code[0]}}`) as Record<string, object>)[0]!;
		expect({ ...requirement, id }).toEqual(program.requirements[id]);
	});

	test('shows JavaScript that runs as it stands', async () => {
		const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code[1]!]);
		const { date, citations, markets } = program.marketTables.at(-1)!;
		const market = markets.find(({ places }) => places.some(({ code: place }) => place === 'CH'))!;
		const cited = citations.map(({ source }) => program.sources[source]!);
		expect(stdout.trimEnd().split('\n')).toEqual([
			`${wordOf('en', 'markets', market.id)} ${date}`,
			...cited.map(({ title, address }) => `${title} ${address}`),
		]);
	});

	test.runIf(pythonVersion !== undefined)('shows Python that runs as it stands', async () => {
		const { stdout } = await run('python3', ['-c', code[2]!]);
		const ids = program.marketTables.map(({ id }) => id);
		expect(stdout.trim().split('\n')).toHaveLength(ids.length - 1);
		expect(stdout).toMatch(new RegExp(`^${ids[0]} ${ids[1]} \\[.*\\]\n`));
	});

	function canonical(): string {
		const isCanonical = ({ attributes }: (typeof elements)[number]) => attributes['rel'] === 'canonical';
		const { elements } = page();
		return elements.find(isCanonical)!.attributes['href']!;
	}
});

async function fetchJson(path: string): Promise<Record<string, unknown>> {
	const response = await fetch(requireSite().url + path);
	expect(response.status, path).toBe(200);
	return (await response.json()) as Record<string, unknown>;
}

function unescapeHtml(text: string): string {
	const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#34': '"' };
	return text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
}

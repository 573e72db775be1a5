import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/catalog/content-file.ts';
import { parseContent } from '../../src/catalog/load-content.ts';
import { codesOfReference } from '../../src/report/list-translations.ts';
import { makeReport, type Report } from '../../src/report/make-report.ts';
import { printReport } from '../../src/report/print-report.ts';
import { parseRecord, translatedLocales, writeRecord } from '../../src/report/translation-record.ts';
import { add, type Change, edit, realFiles, remove } from '../support/content-files.ts';
import { docFiles } from '../support/docs.ts';
import { runCommand } from '../support/run-command.ts';

const day = '2026-11-28';
const data = 'content/data';
const messages = 'content/messages';
const fact = 'facts/verification-time';
const said = (locale: string) => `${messages}/${locale}/facts/verification.yaml`;
/** Code that names no word, so that all of them go unnamed. */
const noCode = [{ path: 'src/example.ts', text: '' }];

/** All translations made from the English text of today. */
const upToDate = writeRecord(
	new Map(
		[...codesOfReference({ messages: parseContent(realFiles).messages, docs: docFiles })].map(([entry, code]) => [
			entry,
			Object.fromEntries(translatedLocales.map((locale) => [locale, code])),
		]),
	),
);

function reportOn({
	change = (files: readonly ContentFile[]) => [...files],
	docs = docFiles,
	record = upToDate,
	code = noCode,
	on = day,
}: {
	change?: Change;
	docs?: readonly ContentFile[];
	record?: string;
	code?: typeof noCode;
	on?: string;
}): Report {
	const report = makeReport({ files: change(realFiles), docs, record, code }, on);
	if (report === undefined) throw new Error('The facts of this test cannot be read.');
	return report;
}

const before = reportOn({});

describe('the ages of the facts', () => {
	/** It rests on one source alone. */
	const aged = 'facts/appeal-way';

	test('begin with what rests on the oldest source, with its file, its day and when it was read', () => {
		const { ages } = reportOn({
			change: edit(
				`${data}/sources.yaml`,
				/(copy-verification-2023-05-26:[\s\S]*?date: )"2023-05-26"/,
				'$1"2009-05-26"',
			),
		});
		const oldest = ages.filter(({ years }) => years === 17).map(({ thing }) => thing);
		expect(oldest).toContain(aged);
		expect(ages.slice(0, oldest.length).map(({ thing }) => thing)).toEqual(oldest);
		expect(ages.find(({ thing }) => thing === aged)).toMatchObject({
			source: 'copy-verification-2023-05-26',
			date: '2009-05-26',
			checked: '2026-11-20',
			isInForce: true,
			file: `${data}/facts/verification.yaml`,
			line: expect.any(Number),
		});
	});

	test('are those of the newest of several sources', () => {
		const requirement = 'requirements/indirect-reseller-review-2017';
		expect(before.ages.find(({ thing }) => thing === requirement)?.source).toBe('copy-verification-2023-05-26');
	});

	test('grow with the asked day, and leave out in print what has ended', () => {
		const later = reportOn({ on: '2027-11-28' });
		const yearsOf = ({ ages }: Report) => ages.find(({ thing }) => thing === aged)?.years;
		expect([yearsOf(before), yearsOf(later)]).toEqual([3, 4]);
		const printed = printReport(before, ['ages']);
		expect(printed).toContain('3 years old: ');
		expect(printed).toContain(`${aged} `);
		expect(before.ages.find(({ thing }) => thing === 'facts/verification-checks-2019')?.isInForce).toBe(false);
		expect(printed).not.toContain('facts/verification-checks-2019 ');
	});
});

describe('the translations', () => {
	const lags = ({ translations }: Report) =>
		translations.map(({ locale, entry, kind, file }) => [locale, entry, kind, file]);
	const changed = edit(said('en'), /^verification-time: .*$/m, 'verification-time: It takes {time}.');

	test('have nothing to tell while each was made from the English text of today', () => {
		expect(lags(before)).toEqual([]);
	});

	test('are behind in every language once the English text has changed', () => {
		expect(lags(reportOn({ change: changed }))).toEqual([
			['zh-TW', fact, 'changed', said('zh-TW')],
			['zh-CN', fact, 'changed', said('zh-CN')],
		]);
	});

	test('are behind in one language alone where the other is noted anew', () => {
		const files = changed(realFiles);
		const record = parseRecord(upToDate);
		const code = codesOfReference({ messages: parseContent(files).messages, docs: docFiles }).get(fact);
		record.set(fact, { ...record.get(fact), 'zh-CN': code as string });
		expect(lags(reportOn({ change: changed, record: writeRecord(record) }))).toEqual([
			['zh-TW', fact, 'changed', said('zh-TW')],
		]);
	});

	test('tell a word that is missing, one left in English, and one that nobody noted', () => {
		const english = parseContent(realFiles).messages.en['facts']?.['verification-time'] as string;
		const change: Change = (files) =>
			edit(
				said('zh-TW'),
				/^verification-time: .*\n(?: .*\n)*/m,
				'',
			)(
				edit(
					said('zh-CN'),
					/^verification-time: .*\n(?: .*\n)*/m,
					`verification-time: ${JSON.stringify(english)}\n`,
				)(files),
			);
		const record = upToDate.replace(/^links\/legal-info zh-TW=\w+ /m, 'links/legal-info ');
		expect(record).not.toBe(upToDate);
		expect(lags(reportOn({ change, record }))).toEqual([
			['zh-TW', fact, 'missing', said('zh-TW')],
			['zh-TW', 'links/legal-info', 'unrecorded', `${messages}/zh-TW/links.yaml`],
			['zh-CN', fact, 'english', said('zh-CN')],
		]);
	});

	test('tell a single word of the interface, not its whole part', () => {
		const [, first] = /^search:\n(?: {2,}#.*\n)* {2}(\w+): /m.exec(
			realFiles.find(({ path }) => path === `${messages}/en/interface/search.yaml`)?.text ?? '',
		) as unknown as [string, string];
		const change = edit(`${messages}/en/interface/search.yaml`, `  ${first}: `, `  ${first}: Now `);
		expect(lags(reportOn({ change })).map(([, entry]) => entry)).toEqual([
			`interface/search/${first}`,
			`interface/search/${first}`,
		]);
	});

	test('tell a page whose English text has changed, one that is missing, and one with a paragraph in English', () => {
		const page = (locale: string, id: string) => `content/docs/${locale}/guide/${id}.mdx`;
		const paragraph = 'This is a paragraph that nobody has translated.';
		const docs = docFiles
			.filter(({ path }) => path !== page('zh-TW', 'overview'))
			.map(({ path, text }) => {
				if (path === page('en', 'incentives')) return { path, text: `${text}\nOne more.\n` };
				if (path === page('zh-CN', 'verification') || path === page('en', 'verification'))
					return { path, text: `${text}\n${paragraph}\n` };
				return { path, text };
			});
		const made = lags(reportOn({ docs })).map(([locale, entry, kind]) => `${locale} ${entry} ${kind}`);
		expect(made.toSorted()).toEqual(
			[
				'zh-TW guide/incentives changed',
				'zh-CN guide/incentives changed',
				'zh-TW guide/overview missing',
				'zh-CN guide/verification english',
				'zh-TW guide/verification changed',
			].toSorted(),
		);
	});
});

describe('what nothing uses', () => {
	test.each<[keyof Report['unused'], string, Change]>([
		['facts', 'nobody-tells', add(`${data}/facts/nobody.yaml`, factFile('nobody-tells'))],
		[
			'sources',
			'nobody-cites',
			edit(
				`${data}/sources.yaml`,
				/$/,
				'\nnobody-cites: { title: T, publisher: P, address: "https://example.org/", language: en, date: "2020-01", dateBasis: page, checked: "2026-11-20", rank: third-party }\n',
			),
		],
		['terms', 'nobody-says', edit(`${data}/terms.yaml`, /$/, '\nnobody-says: {}\n')],
		[
			'links',
			'nobody-follows',
			edit(
				`${data}/links.yaml`,
				/$/,
				'\nnobody-follows: { address: "https://example.org/", citations: [{ source: learn-verification }] }\n',
			),
		],
		[
			'words',
			'search.nobodyReads',
			edit(`${messages}/en/interface/search.yaml`, /^search:\n/m, 'search:\n  nobodyReads: Nobody\n'),
		],
	])('%s: %s', (kind, id, change) => {
		expect(before.unused[kind]).not.toContain(id);
		expect(reportOn({ change }).unused[kind]).toContain(id);
	});

	test('steps, procedures and disputes that a page no longer shows', () => {
		const docs = docFiles.map(({ path, text }) => ({ path, text: text.replace(/<(Procedure|Dispute)[^>]*>/g, '') }));
		const { unused } = reportOn({ docs });
		expect(unused.procedures).toContain('enroll-indirect-reseller');
		expect(unused.steps).toContain('reseller-wait-for-verification');
		expect(unused.disputes).toContain('program-name-date');
	});

	test('words are used whose name stands in the code, whole or put together there', () => {
		const code = [{ path: 'src/example.ts', text: `words.newestSource; words[\`\${side}One\`]` }];
		const { words } = reportOn({ code }).unused;
		expect(before.unused.words).toEqual(expect.arrayContaining(['site.newestSource', 'lookup.answer.officesOne']));
		expect(words).not.toContain('site.newestSource');
		expect(words).not.toContain('lookup.answer.officesOne');
		expect(words).toContain('lookup.answer.officesMany');
	});
});

describe('sources that nobody has read for long', () => {
	test('begin with the one left the longest', () => {
		const change = edit(`${data}/sources.yaml`, /(learn-verification:[\s\S]*?checked: )"2026-11-20"/, '$1"2026-01-02"');
		expect(reportOn({ change }).unchecked[0]).toMatchObject({
			source: 'learn-verification',
			checked: '2026-01-02',
			days: 330,
			file: `${data}/sources.yaml`,
		});
	});

	test('tell of those left equally long the most used first', () => {
		const uses = before.unchecked.filter(({ checked }) => checked === '2026-11-20').map((each) => each.uses);
		expect(uses.length).toBeGreaterThan(100);
		expect(uses).toEqual(uses.toSorted((a, b) => b - a));
	});
});

test('is made in spite of mistakes, and tells how many there are', () => {
	const report = reportOn({ change: remove(`${messages}/zh-TW/links.yaml`) });
	expect(report.problems).toBeGreaterThan(0);
	expect(printReport(report, ['translations'])).toContain(`npm run content tells ${report.problems} problem(s)`);
	expect(makeReport({ files: [], docs: [], record: '', code: [] }, day)).toBeUndefined();
});

describe('the command', { timeout: 60_000 }, () => {
	test('prints one section, or all of them as JSON', async () => {
		const [text, json] = await Promise.all([
			runCommand('report', ['unchecked', '--on', day]),
			runCommand('report', ['--json', '--on', day]),
		]);
		expect(text.code).toBe(0);
		expect(text.out).toMatch(/^Sources by the time since somebody read them, on 2026-11-28\n=+\n/);
		expect(Object.keys(JSON.parse(json.out))).toEqual([
			'on',
			'problems',
			'ages',
			'translations',
			'unused',
			'unchecked',
		]);
	});

	test.each([
		[
			'a section that is none',
			['age'],
			'There is no section "age". The sections are ages, translations, unused, unchecked.',
		],
		['a day that is none', ['--on', '2026-02-30'], '"2026-02-30" is no day of the calendar.'],
		['a flag that is none', ['--jsno'], '--jsno'],
	])('refuses %s', async (_, args, error) => {
		const result = await runCommand('report', args);
		expect([result.code, result.out]).toEqual([2, '']);
		expect(result.error).toContain(error);
	});
});

function factFile(id: string): string {
	return `${id}:\n  from: "2020-01"\n  dating: said\n  certainty: stated\n  citations: [{ source: learn-verification }]\n`;
}

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContentFile } from '../../src/catalog/content-file.ts';
import { listProblems } from '../../src/catalog/list-problems.ts';
import { noAnswers } from '../../src/domain/answers/answers.ts';
import { reportCase } from '../../src/domain/case/report-case.ts';
import { tableFacts } from '../../src/domain/market/table-facts.ts';
import { formatProblem } from '../../src/domain/program/problem.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { newestCheck } from '../../src/domain/source/newest-check.ts';
import { compareReports } from '../../src/explain/describe-report.ts';
import { add, type Change, edit, realFiles } from '../support/content-files.ts';
import { copyProject } from '../support/copy-project.ts';
import { docFiles } from '../support/docs.ts';
import { answering, program, shiftDay } from '../support/program.ts';
import { root } from '../support/root.ts';
import { runBuild } from '../support/run-build.ts';
import { runCommand } from '../support/run-command.ts';
import { listDeviations } from './known-answers.ts';
import { recordClaims } from './record-of-claims.ts';

/** The short walks of the editor's manual, step by step. */
const walks = readWalks();
const today = '2026-11-28';
const data = 'content/data';
const requirement = 'direct-bill-revenue-2025';

describe('what the walks of the manual name', () => {
	const said = [...walks.values()].flat().join('\n');
	const quoted = [...said.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/\s+/g, ' '));

	test('as scripts is in package.json', () => {
		const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		const named = quoted.flatMap((text) => /^npm (?:run (?:--silent )?)?(\w+)/.exec(text)?.[1] ?? []);
		expect(new Set(named)).toEqual(new Set(['accept', 'content', 'explain', 'report', 'test', 'translated']));
		for (const name of named) expect(Object.keys(scripts)).toContain(name);
	});

	test('as files is there', () => {
		const named = quoted.filter((text) => /^(data|messages|docs|src|test)\/[\w./-]+$/.test(text));
		const wrong = named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, 'content', path)));
		expect(named.length).toBeGreaterThan(5);
		expect(wrong).toEqual([]);
	});

	test('as a search finds something', () => {
		const searches = quoted.filter((text) => text.startsWith('grep ') && !text.includes('<'));
		expect(searches).toHaveLength(2);
		for (const each of searches) expect(execFileSync('sh', ['-c', each], { cwd: root }).toString()).not.toBe('');
	});
});

describe('correct a rule', () => {
	const walk = stepsOf('Correct a rule');
	const path = `${data}/requirements/${requirement}.yaml`;
	const met = 'in: [direct-bar, distributor-bar] }, { question: revenue-role, in: [as-reseller] }] }\ndisputed';
	const lower = `in: [first-direct-bar, direct-bar, distributor-bar] }, { question: revenue-role, in: [as-reseller] }] }\ndisputed`;
	/** Nothing but the revenue is missing. */
	const belowBar = answering({
		'billing-and-provisioning': 'yes',
		'credit-check': 'pending',
		'csp-status': 'indirect-reseller',
		designation: 'yes',
		'first-line-support': 'yes',
		'partner-id': 'yes',
		'reseller-tenure': 'yes',
		revenue: 'first-direct-bar',
		'revenue-role': 'as-reseller',
		'security-items': 'all',
		'signing-authority': 'yes',
	});
	const stateOn = (facts: Program, day: string) =>
		judge(facts, day)
			.partnerTypes.find(({ partnerType }) => partnerType === 'direct-bill')
			?.requirements.find(({ id }) => id.startsWith('direct-bill-revenue-'))?.state;

	function judge(facts: Program, day: string) {
		const tables = facts.marketTables.map(tableFacts);
		return reportCase({ ...facts, version: '', tables }, { ...belowBar, date: day }, day, []);
	}

	test('that was wrong: mended in its file, it is judged otherwise, and its examples say so until they are mended too', () => {
		walk(1, 'The rule itself was wrong: mend it there.');
		const mended = edit(path, met, lower);
		walk(2, 'Mend its examples too');
		walk(3, '`npm run content`, which judges every example too');
		expect(problems(mended)).toEqual([expect.stringMatching(`^${path}:\\d+ › examples.*below-bar-in-any-role`)]);
		const facts = fitting(
			all(
				mended,
				edit(
					path,
					'name: below-bar-in-any-role, answers: { revenue: first-direct-bar }, state: unmet',
					'name: below-bar-in-any-role, answers: { revenue: reseller-bar }, state: unmet',
				),
			),
		);
		walk(5, '--compare HEAD');
		expect([stateOn(program, today), stateOn(facts, today)]).toEqual(['unmet', 'met']);
		expect(compareReports(judge(program, today), judge(facts, today))).toEqual([
			{ what: 'direct-bill', before: 'missing', after: 'waiting' },
		]);
	});

	test('that has changed: ended, and followed by a new file with its words, it is another from that day on', () => {
		walk(1, 'end it with `until`, and write the next period into a new file with that day as `from`');
		const day = '2026-12-01';
		const next = 'direct-bill-revenue-2026';
		const text = realFiles.find((file) => file.path === path)?.text ?? '';
		const ended = all(
			edit(path, 'from: "2025-10-01"\n', `from: "2025-10-01"\nuntil: "${day}"\n`),
			add(
				path.replace(requirement, next),
				text
					.replace('from: "2025-10-01"', `from: "${day}"`)
					.replace(met, lower)
					.replace(
						'name: below-bar-in-any-role, answers: { revenue: first-direct-bar }',
						'name: below-bar-in-any-role, answers: { revenue: reseller-bar }',
					),
			),
		);
		walk(2, 'its words where they no longer fit');
		expect(problems(ended).join('\n')).toContain(`has no words. Add requirements › ${next} in every language`);
		const words = all(
			...['en', 'zh-TW', 'zh-CN'].map((locale) => {
				const file = `content/messages/${locale}/requirements/direct-bill.yaml`;
				const [entry = ''] =
					new RegExp(`^${requirement}:\\n(?: .*\\n)+`, 'm').exec(
						realFiles.find((each) => each.path === file)?.text ?? '',
					) ?? [];
				return edit(file, /$/, entry.replace(requirement, next));
			}),
		);
		const facts = fitting(all(ended, words));
		expect([shiftDay(day, -1), day].map((each) => stateOn(facts, each))).toEqual(['unmet', 'met']);
	});

	test('and both records tell that it is another', () => {
		walk(4, '`npm run accept`');
		walk(4, '`test/content/known-answers.yaml`');
		const facts = fitting(edit(path, 'money: 1000000', 'money: 2000000'));
		const moved = recordClaims(facts)
			.split('\n')
			.filter((line) => !recordClaims(program).includes(line));
		expect(moved).toEqual([expect.stringContaining(`requirements/${requirement}: `)]);
		const later = fitting(edit(path, 'from: "2025-10-01"', 'from: "2025-10-02"'), false);
		expect([...listDeviations(later)].join('\n')).toContain(requirement);
		const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(scripts.accept).toMatch(/record-of-claims\.test\.ts \S*known-answers\.test\.ts -u$/);
	});
});

describe('re-check a source', () => {
	const walk = stepsOf('Re-check a source');
	const file = `${data}/sources.yaml`;
	const checked = /(\nlearn-verification:\n(?: .*\n)*? {2}checked: )"2026-11-20"/;

	test('that says the same: one line moves the day of every page that cites it', () => {
		walk(2, 'It says the same: set its `checked` in `data/sources.yaml` to today');
		const change = edit(file, checked, `$1"${today}"`);
		const facts = fitting(change);
		expect(changedLines(change)).toBe(1);
		expect([program, facts].map((each) => newestCheck(each, ['learn-verification']))).toEqual(['2026-11-20', today]);
		walk(3, '`npm run content`');
		expect(problems(edit(file, checked, '$1"2026-11-30"')).join()).toContain('which is after today');
	});

	test('that says something else: it stands under a new id beside the old one', () => {
		walk(2, 'leave the old entry, add one under a new id with its own `date`, and correct what rests on it');
		const text = realFiles.find(({ path }) => path === file)?.text ?? '';
		const [entry = ''] = /^learn-verification:\n(?: .*\n)+/m.exec(text) ?? [];
		const renewed = entry
			.replace('learn-verification:', 'learn-verification-2026-11:')
			.replace(/date: ".*"/, `date: "${today}"`)
			.replace(/checked: ".*"/, `checked: "${today}"`);
		const citing = realFiles.find(
			({ path, text: facts }) => path.startsWith(`${data}/facts/`) && facts.includes('source: learn-verification,'),
		)?.path;
		const facts = fitting(
			all(
				edit(file, /$/, `\n${renewed}`),
				edit(citing ?? '', 'source: learn-verification,', 'source: learn-verification-2026-11,'),
			),
		);
		expect(Object.keys(facts.sources)).toEqual(
			expect.arrayContaining(['learn-verification', 'learn-verification-2026-11']),
		);
	});
});

describe('add a market table', () => {
	const walk = stepsOf('Add a market table');
	const source = 'regional-markets-2026-11-15';
	const newer = (realFiles.find(({ path }) => path === `${data}/market-tables/2023-08.yaml`)?.text ?? '')
		.replace('date: "2023-08-17"', 'date: "2026-11-15"')
		.replace('copy-regional-markets-2023-08-17', source)
		.replace(/\n {6}- \{ code: TH, .*\}/, '')
		.concat('  - id: mainland-asia\n    places:\n      - { code: TH, name: Thailand, currency: USD }\n');
	const table = all(
		edit(
			`${data}/sources.yaml`,
			/$/,
			`\n${source}: { title: Regional markets, publisher: Microsoft, address: "https://example.org/", language: en, date: "2026-11-15", dateBasis: page, checked: "${today}", rank: official }\n`,
		),
		add(`${data}/market-tables/2026-11.yaml`, newer),
	);
	const named = all(
		...['en', 'zh-TW', 'zh-CN'].map((locale) =>
			edit(
				`content/messages/${locale}/markets.yaml`,
				/$/,
				`\nmainland-asia: ${locale === 'en' ? 'Mainland' : '陆地'}\n`,
			),
		),
	);

	test('asks for the name of a new market, and for nothing else', () => {
		walk(1, '`data/market-tables/<year>-<month>.yaml`');
		walk(2, 'A market with a new id gets a name in `messages/<locale>/markets.yaml`');
		expect(problems(table)).toEqual([expect.stringContaining('Add markets › mainland-asia in every language')]);
		walk(3, '`npm run content`');
		expect(problems(all(table, named))).toEqual([]);
	});

	test('answers by the new edition from its date on, and by the one before until then', () => {
		const facts = fitting(all(table, named));
		const answerOn = (day: string) => {
			const tables = facts.marketTables.map(tableFacts);
			const answers = { ...noAnswers, office: ['SG'], target: ['TH'] };
			const [place] = reportCase({ ...facts, version: '', tables }, answers, day, []).places;
			return [place?.verdict, place?.tableDate, place?.sources];
		};
		expect(answerOn('2026-11-14')).toEqual(['same-market', '2023-08-17', ['copy-regional-markets-2023-08-17']]);
		expect(answerOn('2026-11-15')).toEqual(['other-market', '2026-11-15', [source]]);
	});

	test('is told by the second record, where the manual says', () => {
		walk(4, '`editions` of `test/content/known-answers.yaml`');
		const deviations = [...listDeviations(fitting(all(table, named)))];
		expect(deviations).toEqual([expect.stringMatching(/^editions: .*2026-11-15/)]);
	});
});

describe('add a language', { timeout: 240_000 }, () => {
	const walk = stepsOf('Add a language');
	const folder = 'test/.output/fourth-language';
	let copy: string;

	beforeAll(() => {
		copy = copyProject(folder);
	});
	afterAll(() => rmSync(join(root, folder), { recursive: true, force: true }));

	test('its line makes the check ask for its words and pages; once they are there, all fits', async () => {
		walk(1, '`src/i18n/locales.ts`: the language and its traits');
		addGerman(copy);
		walk(2, '`npm run content` lists what is still missing');
		const missing = await runCommand('content', [], copy);
		expect(missing.code).toBe(1);
		expect(missing.error).toContain('content/messages/de/');
		expect(missing.error).toContain('content/docs/de/guide/overview.mdx: is missing in de.');

		walk(2, '`messages/<locale>/`: all groups');
		for (const part of ['messages', 'docs'])
			cpSync(join(copy, 'content', part, 'en'), join(copy, 'content', part, 'de'), { recursive: true });
		const fitting = await runCommand('content', [], copy);
		expect(fitting.error).toBe('');
		expect(fitting.out).toContain(`${(docFiles.length / 3) * 4} pages`);
	});

	test('the report calls its pages and words English, and a translation is noted once it is made', async () => {
		const lags = async () =>
			JSON.parse((await runCommand('report', ['translations', '--json'], copy)).out).translations as {
				locale: string;
				entry: string;
				kind: string;
			}[];
		const kindOf = (found: Awaited<ReturnType<typeof lags>>, entry: string) =>
			found.find((each) => each.locale === 'de' && each.entry === entry)?.kind;
		const before = await lags();
		expect(['facts/verification-time', 'guide/overview'].map((entry) => kindOf(before, entry))).toEqual([
			'english',
			'english',
		]);

		const file = join(copy, 'content/messages/de/facts/verification.yaml');
		const german = 'verification-time: Die Prüfung dauert meist {time}.';
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^verification-time: .*$/m, german));
		walk(2, '`npm run translated -- content/messages/<locale>`');
		const noted = await runCommand('translated', ['content/messages/de'], copy);
		const after = await lags();
		expect([noted.code, noted.out]).toEqual([
			0,
			expect.stringMatching(/^\d+ translations are noted as up to date\.\n$/),
		]);
		expect(['facts/verification-time', 'guide/overview'].map((entry) => kindOf(after, entry))).toEqual([
			undefined,
			'english',
		]);
	});

	test('a path without translations is refused, whatever its reason', async () => {
		for (const args of [[], ['content/messages/de/links.yaml', 'no-such-link']]) {
			const { code, error } = await runCommand('translated', args, copy);
			expect([code, error]).toEqual([2, expect.stringMatching(/^(Name the file|There is nothing translated)/)]);
		}
	});

	test.runIf(inject('isFull'))('the site has it on every page, in the menu and as a twin', async () => {
		expect(await runBuild('dist', {}, copy)).toBe('');
		const [german = '', english = ''] = ['de', 'en'].map((segment) =>
			readFileSync(join(copy, 'dist', segment, 'guide/overview/index.html'), 'utf8'),
		);
		expect(german).toContain('<html lang="de"');
		expect(english).toMatch(/<link rel="alternate" hreflang="de" href="[^"]+\/de\/guide\/overview\/"/);
		expect(english).toMatch(/<a [^>]*href="\/de\/guide\/overview\/"[^>]*>/);
		for (const path of [
			'de/404.html',
			'de/changes/feed.xml',
			'data/rules-de.csv',
			'search/de.json',
			'de/markets/tw/index.html',
		])
			expect(existsSync(join(copy, 'dist', path)), path).toBe(true);
	});
});

/** The language in the list, with its traits: nothing else of the code is touched. */
function addGerman(copy: string): void {
	const path = join(copy, 'src/i18n/locales.ts');
	const traits = `\tde: {
		name: 'Deutsch',
		languageTag: 'de',
		segment: 'de',
		direction: 'ltr',
		sentenceSpace: ' ',
		listComma: ', ',
		formatTag: 'de-DE',
		quarters: ['1. Quartal {year}', '2. Quartal {year}', '3. Quartal {year}', '4. Quartal {year}'],
		currency: 'code',
		openGraphLocale: 'de_DE',
	},\n`;
	const text = readFileSync(path, 'utf8')
		.replace("'zh-TW', 'zh-CN'] as const", "'zh-TW', 'zh-CN', 'de'] as const")
		.replace(/(localeTraits: Record<Locale, LocaleTraits> = \{\n)/, `$1${traits}`);
	writeFileSync(path, text);
}

/** Several changes, one after the other. */
function all(...changes: Change[]): Change {
	return (files) => changes.reduce<ContentFile[]>((before, change) => change(before), [...files]);
}

/** What `npm run content` says after a change. */
function problems(change: Change): string[] {
	return listProblems(change(realFiles), docFiles, today).problems.map(formatProblem);
}

/** The facts after a change, which have to pass the check unless told otherwise. */
function fitting(change: Change, hasToFit = true): Program {
	const { program: facts, problems: found } = listProblems(change(realFiles), docFiles, today);
	if (hasToFit) expect(found.map(formatProblem)).toEqual([]);
	if (facts === undefined) throw new Error('The facts cannot be read after this change.');
	return facts;
}

function changedLines(change: Change): number {
	const lines = (files: readonly ContentFile[]) => files.flatMap(({ text }) => text.split('\n'));
	const [before, after] = [lines(realFiles), lines(change(realFiles))];
	return after.filter((line, index) => line !== before[index]).length;
}

function readWalks(): Map<string, string[]> {
	const manual = readFileSync(join(root, 'content/README.md'), 'utf8');
	const [, text = ''] = manual.split('\n## Short walks\n');
	return new Map(
		text
			.split(/^### /m)
			.slice(1)
			.map((walk) => {
				const [title = '', ...lines] = walk.split('\n');
				const steps = lines
					.join('\n')
					.split(/^\d+\. /m)
					.slice(1);
				return [title, steps.map((step) => step.replace(/\s+/g, ' '))];
			}),
	);
}

/** Asserts that a step of the manual, counted from 1, says what the test then does. */
function stepsOf(title: string): (step: number, says: string) => void {
	return (step, says) => expect(walks.get(title)?.[step - 1]).toContain(says);
}

import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { answerKeys } from '../catalog/answer-keys.ts';
import { dataVersion, program, wordsOf } from '../catalog/catalog.ts';
import type { ContentFile } from '../catalog/content-file.ts';
import { ContentError, loadContent } from '../catalog/load-content.ts';
import { type DecodedAnswers, decodeAnswers, encodeAnswers } from '../domain/answers/answers.ts';
import { type CaseReport, reportCase } from '../domain/case/report-case.ts';
import { tableFacts } from '../domain/market/table-facts.ts';
import type { Program } from '../domain/program/program.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { type Locale, locales, referenceLocale } from '../i18n/locales.ts';
import { tellToday } from '../i18n/tell-today.ts';
import { compareReports, describeReport } from './describe-report.ts';

/**
 * `npm run --silent explain -- '<fragment>' [--lang zh-TW] [--json] [--compare <git rev>]`: the assessment that the
 * pages show, in the terminal. Exit code 2 where nothing of the fragment could be read, or a flag makes no sense.
 */
function explain(args: readonly string[]): void {
	const { values, positionals } = readArgs(args);
	const locale = locales.find((each) => each.toLowerCase() === (values.lang ?? referenceLocale).toLowerCase());
	if (locale === undefined)
		throw new UsageError(`There is no language "${values.lang}". The languages are ${locales.join(', ')}.`);
	if (positionals.length > 1) throw new UsageError('Give one fragment, in quotes: the shell cuts it at every &.');

	const decoded = decodeAnswers(positionals[0] ?? '', {
		isPlace: (code) => code in program.places,
		keys: answerKeys(),
	});
	const problems = sayProblems(decoded, locale);
	if (encodeAnswers(decoded.answers) === '' && problems.length > 0) {
		throw new UsageError(`Nothing of the fragment could be read.\n${problems.join('\n')}`);
	}
	const report = judge(program, dataVersion, decoded, problems);
	if (values.compare === undefined) {
		console.log(values.json ? JSON.stringify(report, undefined, '\t') : describeReport(report, locale));
		return;
	}
	const earlier = judge(programAt(values.compare), values.compare, decoded, problems);
	const moved = compareReports(earlier, report);
	console.log(
		values.json ? JSON.stringify({ ...report, moved }, undefined, '\t') : describeReport(report, locale, moved),
	);
}

class UsageError extends Error {}

function readArgs(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { lang: { type: 'string' }, json: { type: 'boolean' }, compare: { type: 'string' } },
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function judge(
	facts: Program,
	version: string,
	{ answers, seen }: DecodedAnswers,
	problems: readonly string[],
): CaseReport {
	const tables = facts.marketTables.map(tableFacts);
	return reportCase({ ...facts, version, tables }, answers, answers.date ?? tellToday(), problems, seen);
}

function sayProblems({ problems }: DecodedAnswers, locale: Locale): string[] {
	const words = wordsOf(locale).lookup.problems;
	return problems.map(({ kind, found }) => fillWords(words[kind], { found }));
}

/** The facts as they stood at a revision of this repository. */
function programAt(revision: string): Program {
	const git = (...args: string[]) => {
		try {
			return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
		} catch (error) {
			const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
			throw new UsageError(`git cannot show "${revision}": ${said}`);
		}
	};
	const files: ContentFile[] = git('ls-tree', '-r', '--name-only', revision, 'content/data', 'content/messages')
		.split('\n')
		.filter((path) => path.endsWith('.yaml'))
		.map((path) => ({ path, text: git('show', `${revision}:${path}`) }));
	try {
		return loadContent(files).program;
	} catch (error) {
		if (error instanceof ContentError) {
			throw new UsageError(`The facts of "${revision}" do not fit today's checks.\n${error.message}`);
		}
		throw error;
	}
}

try {
	explain(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError || error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}

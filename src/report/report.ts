import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent, readDocs } from '../catalog/read-content.ts';
import { isDay } from '../domain/date/partial-date.ts';
import { tellToday } from '../i18n/tell-today.ts';
import { makeReport } from './make-report.ts';
import { printReport, type Section, sections } from './print-report.ts';
import { recordPath } from './translation-record.ts';

/**
 * `npm run --silent report -- [section …] [--on <day>] [--json]`: what is old, behind its translation, unused or long
 * unread. It reports and never fails for what it finds: exit code 1 where the facts cannot be read, 2 where a word of
 * the command makes no sense.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const names = Object.keys(sections) as Section[];

class UsageError extends Error {}

function report(args: readonly string[]): void {
	const { on, json, wanted } = readArgs(args);
	const record = join(root, recordPath);
	const made = makeReport(
		{
			files: readContent(root),
			docs: readDocs(root),
			record: existsSync(record) ? readFileSync(record, 'utf8') : '',
			code: readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
				.filter((path) => /\.(tsx?|astro)$/.test(path))
				.map((path) => ({
					path: `src/${path.replaceAll('\\', '/')}`,
					text: readFileSync(join(root, 'src', path), 'utf8'),
				})),
		},
		on,
	);
	if (made === undefined) {
		console.error('The facts cannot be read. Ask npm run content why, and mend them first.');
		process.exitCode = 1;
		return;
	}
	const { problems, ...found } = made;
	const asked = Object.fromEntries(wanted.map((name) => [name, found[name]]));
	console.log(json ? JSON.stringify({ on, problems, ...asked }, undefined, '\t') : printReport(made, wanted));
}

function readArgs(args: readonly string[]): { on: string; json: boolean; wanted: readonly Section[] } {
	const { values, positionals } = parse(args);
	const unknown = positionals.find((each) => !names.some((name) => name === each));
	if (unknown !== undefined)
		throw new UsageError(`There is no section "${unknown}". The sections are ${names.join(', ')}.`);
	const on = values.on ?? tellToday();
	if (!isDay(on)) throw new UsageError(`"${on}" is no day of the calendar. Write it as 2026-11-20.`);
	const wanted = positionals.length === 0 ? names : names.filter((name) => positionals.includes(name));
	return { on, json: values.json === true, wanted };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { on: { type: 'string' }, json: { type: 'boolean' } },
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

try {
	report(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

import { z } from 'zod';
import { blocSchema } from '../domain/bloc/bloc.schema.ts';
import { idSchema, placeCodeSchema } from '../domain/claim/claim.schema.ts';
import { byDate, type Day } from '../domain/date/partial-date.ts';
import { disputeSchema } from '../domain/dispute/dispute.schema.ts';
import { factSchema } from '../domain/fact/fact.schema.ts';
import { linkSchema } from '../domain/link/link.schema.ts';
import { marketTableSchema } from '../domain/market/market-table.schema.ts';
import { partnerTypeIdSchema, partnerTypeSchema } from '../domain/partner-type/partner-type.schema.ts';
import { partnerTypeIds } from '../domain/partner-type/partner-type.ts';
import { placeSchema } from '../domain/place/place.schema.ts';
import { checkProgram } from '../domain/program/check-program.ts';
import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { questionSchema } from '../domain/question/question.schema.ts';
import { requirementSchema } from '../domain/requirement/requirement.schema.ts';
import { sourceSchema } from '../domain/source/source.schema.ts';
import { procedureSchema, stepSchema } from '../domain/step/step.schema.ts';
import { termSchema } from '../domain/term/term.schema.ts';
import type { ContentFile } from './content-file.ts';
import { describeIssue } from './describe-issue.ts';
import { type ParsedFile, parseYaml } from './parse-yaml.ts';

/** How the files of content/data/ become the collections of a program. */
const collections = {
	sources: { holds: 'one-file', path: 'sources', key: idSchema, entry: sourceSchema },
	places: { holds: 'one-file', path: 'places', key: placeCodeSchema, entry: placeSchema },
	blocs: { holds: 'one-file', path: 'blocs', key: idSchema, entry: blocSchema },
	marketTables: { holds: 'entry-a-file', path: 'market-tables', key: idSchema, entry: marketTableSchema },
	partnerTypes: { holds: 'entry-a-file', path: 'partner-types', key: partnerTypeIdSchema, entry: partnerTypeSchema },
	requirements: { holds: 'entry-a-file', path: 'requirements', key: idSchema, entry: requirementSchema },
	steps: { holds: 'entry-a-file', path: 'steps', key: idSchema, entry: stepSchema },
	procedures: { holds: 'one-file', path: 'procedures', key: idSchema, entry: procedureSchema },
	questions: { holds: 'one-file', path: 'questions', key: idSchema, entry: questionSchema },
	facts: { holds: 'several-a-file', path: 'facts', key: idSchema, entry: factSchema },
	disputes: { holds: 'entry-a-file', path: 'disputes', key: idSchema, entry: disputeSchema },
	terms: { holds: 'one-file', path: 'terms', key: idSchema, entry: termSchema },
	links: { holds: 'one-file', path: 'links', key: idSchema, entry: linkSchema },
} as const;

type Collection = keyof typeof collections;
type Origin = { file: ParsedFile; way: readonly PropertyKey[] };

/** The file and line of a thing, by collection and id: `facts/verification-time`. */
export type LocateThing = (thing: string) => Pick<Problem, 'file' | 'line'>;

/**
 * Facts from the files of content/data/. Never throws: `program` is absent where a file cannot be read as
 * its schema says, and `problems` tells all that is wrong, not only the first.
 *
 * @param today where given, days that are still to come are told where only past ones can stand
 */
export function parseProgram(
	files: readonly ContentFile[],
	today?: Day,
): { program?: Program; locate: LocateThing; problems: Problem[] } {
	const problems: Problem[] = [];
	const origins = new Map<string, Origin>();
	const found: Record<string, Record<string, unknown>> = {};
	const locate: LocateThing = (thing) => {
		const origin = origins.get(thing);
		return { file: origin?.file.path ?? 'content/data', line: origin?.file.lineOf(origin.way) };
	};

	for (const name of Object.keys(collections) as Collection[]) found[name] = {};
	for (const contentFile of files) {
		const collection = collectionOf(contentFile.path);
		if (collection === undefined) {
			problems.push({
				file: contentFile.path,
				field: '',
				text: 'is none of the files that content/README.md lists. Correct its name, which ends in .yaml, or move it.',
			});
			continue;
		}
		const file = parseYaml(contentFile);
		problems.push(...file.problems);
		if (file.data !== undefined)
			collect(collection, file, found[collection] as Record<string, unknown>, origins, problems);
	}
	for (const id of partnerTypeIds) {
		if (!(id in (found['partnerTypes'] ?? {})) && !problems.some(({ file }) => file.endsWith(`/${id}.yaml`))) {
			problems.push({
				file: `content/data/partner-types/${id}.yaml`,
				field: '',
				text: 'is missing. Every partner type has its file; name it so, or bring it back.',
			});
		}
	}
	if (problems.length > 0) return { locate, problems };

	const program = assemble(found);
	for (const { thing, way, ...finding } of checkProgram(program, today)) {
		const origin = origins.get(thing);
		problems.push({
			...finding,
			file: origin?.file.path ?? 'content/data',
			field: [origin?.way[0]?.toString(), finding.field].filter(Boolean).join(' › '),
			line: origin?.file.lineOf([...origin.way, ...(way ?? [finding.field])]),
		});
	}
	return { program, locate, problems };
}

function collectionOf(path: string): Collection | undefined {
	if (!path.endsWith('.yaml')) return undefined;
	const inside = path.replace(/^content\/data\//, '').replace(/\.yaml$/, '');
	return (Object.keys(collections) as Collection[]).find((name) => {
		const { holds, path: own } = collections[name];
		return holds === 'one-file' ? inside === own : inside.startsWith(`${own}/`);
	});
}

function collect(
	name: Collection,
	file: ParsedFile,
	entries: Record<string, unknown>,
	origins: Map<string, Origin>,
	problems: Problem[],
): void {
	const { holds, key, entry } = collections[name];
	const fileId = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
	const parsed = z
		.record(z.string(), z.unknown())
		.safeParse(holds === 'entry-a-file' ? { [fileId]: file.data } : file.data);
	if (!parsed.success) {
		problems.push({ file: file.path, field: '', text: 'holds no entries. Write one entry a key, or delete the file.' });
		return;
	}
	for (const [id, raw] of Object.entries(parsed.data)) {
		const way = holds === 'entry-a-file' ? [] : [id];
		const origin = { file, way };
		const before = origins.get(`${name}/${id}`);
		if (before !== undefined) {
			problems.push({
				file: file.path,
				field: id,
				line: file.lineOf(way),
				text: `${before.file.path} has an entry of the same id. Rename one of the two.`,
			});
			continue;
		}
		origins.set(`${name}/${id}`, origin);
		const keyResult = (key as z.ZodType<string>).safeParse(id);
		if (!keyResult.success) {
			problems.push({
				file: file.path,
				field: id,
				line: file.lineOf(way),
				text: keyResult.error.issues.flatMap((issue) => describeIssue(issue, id))[0]?.text ?? 'is no id.',
			});
			continue;
		}
		const result = (entry as z.ZodType<object>).safeParse(raw);
		if (result.success) {
			entries[id] = {
				...result.data,
				...(['marketTables', 'requirements', 'steps', 'facts', 'disputes'].includes(name) && { id }),
			};
		} else {
			for (const { way: inside, text } of result.error.issues.flatMap((issue) => describeIssue(issue, raw))) {
				const fullWay = [...way, ...inside];
				problems.push({
					file: file.path,
					field: fullWay.map(String).join(' › '),
					line: file.lineOf(fullWay),
					text,
				});
			}
		}
	}
}

function assemble(found: Record<string, Record<string, unknown>>): Program {
	const program = found as unknown as Program & { marketTables: Record<string, Program['marketTables'][number]> };
	return {
		...program,
		marketTables: Object.values(program.marketTables).toSorted((a, b) => byDate(a.date, b.date)),
	};
}

import type { Day } from '../domain/date/partial-date.ts';
import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { checkDocs } from './check-docs.ts';
import type { ContentFile } from './content-file.ts';
import { parseContent } from './load-content.ts';

/**
 * All that does not fit in content/: facts, words and prose. The prose is looked at once the facts can be read,
 * since it names them; `program` is absent until then.
 *
 * @param files of content/data/ and content/messages/
 * @param docs of content/docs/
 */
export function listProblems(
	files: readonly ContentFile[],
	docs: readonly ContentFile[],
	today: Day,
): { program?: Program; problems: Problem[] } {
	const { program, problems } = parseContent(files, today);
	if (program === undefined) return { problems };
	return { program, problems: [...problems, ...checkDocs(docs, program)] };
}

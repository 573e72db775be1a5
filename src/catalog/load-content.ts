import type { Day } from '../domain/date/partial-date.ts';
import { formatProblem, type Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkGuidePages } from './check-guide-pages.ts';
import { checkInterface } from './check-interface.ts';
import { checkWords } from './check-words.ts';
import type { ContentFile } from './content-file.ts';
import { type LocateWords, type Messages, parseMessages } from './parse-messages.ts';
import { type LocateThing, parseProgram } from './parse-program.ts';

export interface Content {
	program: Program;
	messages: Record<Locale, Messages>;
}

/**
 * Facts and words together.
 *
 * @throws ContentError naming every problem, where there is one
 */
export function loadContent(files: readonly ContentFile[]): Content {
	const { program, messages, problems } = parseContent(files);
	if (program === undefined || problems.length > 0) throw new ContentError(problems);
	return { program, messages };
}

/**
 * Facts and words with all that is wrong in them. Never throws: `program` is absent where a file of facts cannot
 * be read as its schema says.
 *
 * @param today where given, days that are still to come are told where only past ones can stand
 */
export function parseContent(
	files: readonly ContentFile[],
	today?: Day,
): {
	program?: Program;
	messages: Content['messages'];
	locate: LocateThing;
	locateWords: LocateWords;
	problems: Problem[];
} {
	const { program, locate, problems } = parseProgram(
		files.filter(({ path }) => path.startsWith('content/data/')),
		today,
	);
	const words = parseMessages(files.filter(({ path }) => path.startsWith('content/messages/')));
	problems.push(...words.problems);
	const read = { messages: words.messages, locate, locateWords: words.locate, problems };
	if (program === undefined) return read;
	problems.push(...checkGuidePages(program));
	if (words.isComplete) {
		problems.push(...checkWords(program, words.messages, words.locate));
		problems.push(...checkInterface(words.messages, words.locate));
	}
	return { program, ...read };
}

/** Its message lists the problems, one a line. */
export class ContentError extends Error {
	override name = 'ContentError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`${problems.length} problem(s) in content/:\n${problems.map(formatProblem).join('\n')}`);
		this.problems = problems;
	}
}

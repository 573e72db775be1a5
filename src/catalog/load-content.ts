import { formatProblem, type Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkGuidePages } from './check-guide-pages.ts';
import { checkInterface } from './check-interface.ts';
import { checkWords } from './check-words.ts';
import type { ContentFile } from './content-file.ts';
import { type Messages, parseMessages } from './parse-messages.ts';
import { parseProgram } from './parse-program.ts';

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
	const facts = parseProgram(files.filter(({ path }) => path.startsWith('content/data/')));
	const words = parseMessages(files.filter(({ path }) => path.startsWith('content/messages/')));
	const problems = [...facts.problems, ...words.problems];
	if (facts.program === undefined) throw new ContentError(problems);
	problems.push(...checkGuidePages(facts.program));
	if (words.isComplete) {
		problems.push(...checkWords(facts.program, words.messages, words.locate));
		problems.push(...checkInterface(words.messages, words.locate));
	}
	if (problems.length > 0) throw new ContentError(problems);
	return { program: facts.program, messages: words.messages };
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

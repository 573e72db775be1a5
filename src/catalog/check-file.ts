import type { Problem } from '../domain/program/problem.ts';
import type { ContentFile } from './content-file.ts';

/** Characters; a few times the largest file of content/. What is longer was pasted by accident, and would take minutes to check. */
const longestFile = 200_000;

/** A slip of a program or of the fingers that shows in the signs of a file, whatever they say. */
interface Slip {
	pattern: RegExp;
	says: (found: string) => string;
	/** Whether reading on would only repeat it in other words. */
	stops?: true;
}

const slips: readonly Slip[] = [
	{
		// A file of another encoding turns into these when it is read as UTF-8.
		pattern: /[\uFFFD\0]/,
		says: () => 'holds signs that are no UTF-8. Save the file again with the encoding UTF-8.',
		stops: true,
	},
	{
		pattern: /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/m,
		says: (found) =>
			`${found} is left from a merge. Keep one of the two versions and delete the lines with such marks.`,
		stops: true,
	},
	{
		pattern: /^\uFEFF/,
		says: () => 'begins with an invisible byte order mark. Save the file as UTF-8 without BOM.',
	},
	{
		pattern: /\r/,
		says: () => 'has line ends of Windows (CR). Save the file with line ends LF.',
	},
	{
		// Control characters, soft hyphens, signs without width, and those that turn the direction of writing.
		pattern: /(?!^\uFEFF)(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u,
		says: (found) => `has an invisible sign (${nameSign(found)}). Delete it; typing the words anew is the easiest way.`,
	},
	{
		pattern: /^[ \t]*[\u00A0\u2000-\u200A\u202F\u3000]/m,
		says: (found) => `a space that is none (${nameSign(found.slice(-1))}) indents this line. Indent with plain spaces.`,
	},
];

/**
 * Slips that show before a file is read as YAML or as prose: its size, its encoding, its line ends, invisible
 * signs, and marks of a merge that nobody finished. Each is told once a file, with its first line.
 *
 * @returns `isReadable` is false where reading on would take long or only repeat the same in other words
 */
export function checkFile({ path, text }: ContentFile): { problems: Problem[]; isReadable: boolean } {
	if (text.length > longestFile) {
		const says = `holds ${text.length} characters, which is more than the ${longestFile} that are read. Take out what was pasted by accident, or divide the file.`;
		return { problems: [{ file: path, field: '', text: says }], isReadable: false };
	}
	const problems: Problem[] = [];
	for (const { pattern, says, stops } of slips) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const line = text.slice(0, match.index).split('\n').length;
		const problem = { file: path, field: '', line, text: says(match[0]) };
		if (stops) return { problems: [problem], isReadable: false };
		problems.push(problem);
	}
	return { problems, isReadable: true };
}

/** `U+200B`, under which any search finds what it is. */
function nameSign(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

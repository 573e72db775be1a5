/** Something wrong in the content, told so that an editor can mend it without reading code. */
export interface Problem {
	/** The file, from the project's top: `content/data/sources.yaml`. */
	file: string;
	/** The way to the field inside the file: `europe › places › 3 › code`. */
	field: string;
	/** What was found and what to do next, as sentences. */
	text: string;
	/** Line in the file, counted from 1, where known. */
	line?: number | undefined;
}

/** `content/data/x.yaml:12 › field: text` */
export function formatProblem({ file, field, text, line }: Problem): string {
	const where = line === undefined ? file : `${file}:${line}`;
	return field === '' ? `${where}: ${text}` : `${where} › ${field}: ${text}`;
}

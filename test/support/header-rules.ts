/** A rule of a `_headers` file: the path it is for, and what it sets, in order. */
export interface HeaderRule {
	path: string;
	headers: [name: string, value: string][];
}

/**
 * Reads a file as Netlify and Cloudflare describe it: a path at the beginning of a line, headers indented below it.
 *
 * @throws where a line is neither, since hosts leave such a line out in silence
 */
export function parseHeaderRules(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [, name, value] = /^ {2}([A-Za-z][\w-]*): (\S.*)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		// One star at most, and at the end: what both hosts understand alike.
		if (/^\/[\w./-]*\*?$/.test(line)) rules.push({ path: line, headers: [] });
		else if (rule !== undefined && name !== undefined && value !== undefined) rule.headers.push([name, value]);
		else throw new Error(`No host reads this line of _headers: ${JSON.stringify(line)}`);
	}
	return rules;
}

/** What a host sets for an address. Where several rules set one header, Cloudflare joins their values by commas. */
export function headersOf(rules: readonly HeaderRule[], address: string): Map<string, string> {
	const set = new Map<string, string>();
	for (const { path, headers } of rules) {
		const applies = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
		if (!applies) continue;
		for (const [name, value] of headers) {
			const key = name.toLowerCase();
			set.set(key, set.has(key) ? `${set.get(key)}, ${value}` : value);
		}
	}
	return set;
}

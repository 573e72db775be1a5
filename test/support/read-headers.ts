import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a static host that reads the site's `_headers` sets for a path. */
export function headersFor(siteDir: string, path: string): [name: string, value: string][] {
	const found: [string, string][] = [];
	let applies = false;
	for (const line of readFileSync(join(siteDir, '_headers'), 'utf8').split('\n')) {
		if (line.startsWith('/')) applies = path.startsWith(line.replace('*', ''));
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (applies && name !== undefined && value !== undefined) found.push([name, value]);
	}
	return found;
}

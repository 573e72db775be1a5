/** Reads what RFC 4180 describes, byte order mark or not. Written apart from what writes it, to test that. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
	const body = text.replace(/^\uFEFF/, '');
	while (cell.lastIndex < body.length) {
		const at = cell.lastIndex;
		const match = cell.exec(body);
		if (match === null) throw new Error(`Not a cell of CSV at character ${at}: ${body.slice(at, at + 30)}`);
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

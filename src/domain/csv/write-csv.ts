/**
 * Rows as RFC 4180 writes them: lines end in CRLF; a cell with a comma, a quote or a line break stands in quotes.
 * A byte order mark comes first, without which spreadsheets take Chinese for something else.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

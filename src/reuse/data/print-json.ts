/** Fits beside the contents on a desk, in characters. */
const lineWidth = 72;

/** JSON for people: whatever fits on a line stands on one. */
export function printJson(value: unknown, indent = ''): string {
	const line = JSON.stringify(value, null, ' ')
		.replace(/(?<=\[)\n\s*|\n\s*(?=\])/g, '')
		.replace(/\n\s*/g, ' ');
	if (value === null || typeof value !== 'object' || indent.length + line.length <= lineWidth) return line;

	const inner = `${indent}  `;
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const items = Object.entries(value).map(([key, item]) => {
		const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
		return `${inner}${name}${printJson(item, inner)}`;
	});
	return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/**
 * How many single-character insertions, deletions, replacements and swaps of neighbours lead from a text to
 * the whole of a name and to whichever beginning of it is nearest (optimal string alignment); each
 * `limit + 1` where it takes more than `limit`.
 */
export function editDistances(text: string, name: string, limit: number): { whole: number; beginning: number } {
	const tooFar = { whole: limit + 1, beginning: limit + 1 };
	if (text.length - name.length > limit) return tooFar;
	// In this column, and beyond it, every distance is over the limit, unless the name ends before.
	const width = Math.min(name.length, text.length + limit + 1);
	let beforeLast: number[] = [];
	let last = Array.from({ length: width + 1 }, (_, column) => column);
	for (let row = 1; row <= text.length; row++) {
		const current = [row];
		for (let column = 1; column <= width; column++) {
			const replaced = text[row - 1] === name[column - 1] ? 0 : 1;
			let cost = Math.min(
				(last[column] as number) + 1,
				(current[column - 1] as number) + 1,
				(last[column - 1] as number) + replaced,
			);
			if (row > 1 && column > 1 && text[row - 1] === name[column - 2] && text[row - 2] === name[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) > limit) return tooFar;
		[beforeLast, last] = [last, current];
	}
	return { whole: Math.min(last[width] as number, limit + 1), beginning: Math.min(...last, limit + 1) };
}

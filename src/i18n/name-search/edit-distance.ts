/**
 * How many single-character insertions, deletions, replacements and swaps of neighbours lead from one text
 * to the other (optimal string alignment), or `limit + 1` where it takes more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = a[row - 1] === b[column - 1] ? 0 : 1;
			let cost = Math.min(
				(last[column] as number) + 1,
				(current[column - 1] as number) + 1,
				(last[column - 1] as number) + replaced,
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) > limit) return limit + 1;
		[beforeLast, last] = [last, current];
	}
	return last[b.length] as number;
}

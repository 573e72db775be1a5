/**
 * "Did you mean …?", or what to do where nothing comes near.
 *
 * @param otherwise a sentence for the second case
 */
export function suggest(id: string, known: readonly string[], otherwise = 'See content/data/ for the ids.'): string {
	const near = findNear(id, known);
	return near.length > 0 ? `Did you mean ${near.join(', ')}?` : otherwise;
}

/** The one that is a slip of the fingers away, or else those that share most words. */
function findNear(id: string, known: readonly string[]): string[] {
	const slips = known
		.map((each) => ({ each, distance: countEdits(id.toLowerCase(), each.toLowerCase()) }))
		.toSorted((a, b) => a.distance - b.distance)[0];
	if (slips !== undefined && slips.distance <= Math.max(1, Math.min(3, Math.floor(id.length / 4)))) return [slips.each];
	const words = new Set(id.split('-'));
	return known
		.map((each) => ({ each, shared: each.split('-').filter((word) => words.has(word)).length }))
		.filter(({ shared }) => shared > 0)
		.toSorted((a, b) => b.shared - a.shared)
		.slice(0, 3)
		.map(({ each }) => each);
}

/** How many letters have to be added, taken away or replaced to make one word of the other (Levenshtein). */
function countEdits(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, length) => length);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		row = next;
	}
	return row[to.length] as number;
}

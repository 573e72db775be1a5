import { inject } from 'vitest';

/** What the samples of this run are drawn with: SEED from the environment, else a number of the clock. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/**
 * Some of the things, chosen at random, and the seed printed, so that a failure can be had again with
 * `SEED=… npm test`. All of them in a full run.
 *
 * @param partsOf what a thing is made of; more are drawn until whatever any of them is made of is among those drawn
 */
export function sample<T>(
	things: readonly T[],
	count: number,
	name: string,
	partsOf: (thing: T) => Iterable<string> = () => [],
): T[] {
	if (inject('isFull') || count >= things.length) return [...things];
	const random = randomNumbers(seed);
	const met = new Set<string>();
	const drawn = things
		.map((thing) => ({ thing, order: random() }))
		.toSorted((a, b) => a.order - b.order)
		.filter(({ thing }, position) => {
			const parts = [...partsOf(thing)];
			if (position >= count && parts.every((part) => met.has(part))) return false;
			for (const part of parts) met.add(part);
			return true;
		});
	console.log(`${drawn.length} of ${things.length} ${name}, drawn with SEED=${seed}`);
	return drawn.map(({ thing }) => thing);
}

/** Mulberry32: the same seed, the same numbers from 0 to 1, on every machine. */
function randomNumbers(start: number): () => number {
	let state = start >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

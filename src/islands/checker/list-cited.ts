import type { Receipt } from './make-receipt.ts';

/** Every source of a receipt once, in the order in which they are cited: on paper each has its number from it. */
export function listCited({ verdicts }: Pick<Receipt, 'verdicts'>): Receipt['verdicts'][number]['sources'] {
	const cited = verdicts.flatMap(({ sources, requirements }) => [
		...sources,
		...requirements.flatMap((requirement) => requirement.sources),
	]);
	return [...new Map(cited.map((source) => [source.id, source])).values()];
}

import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';
import { listCitations } from './list-citations.ts';

/** Citations that lead nowhere. */
export function* checkCitations(program: Program): Generator<Finding> {
	for (const { thing, field, citation } of listCitations(program)) {
		if (!(citation.source in program.sources)) {
			yield {
				thing,
				field,
				text: `cites "${citation.source}", which is not in content/data/sources.yaml. Add the source there or correct the id.`,
			};
		}
	}
}

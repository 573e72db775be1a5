import type { Problem } from '../domain/program/problem.ts';
import type { Program } from '../domain/program/program.ts';
import { guidePageIds } from './guide-pages.ts';

/** Partner types that send their reader to a page the guide does not have. */
export function* checkGuidePages(program: Pick<Program, 'partnerTypes'>): Generator<Problem> {
	for (const [id, { guide }] of Object.entries(program.partnerTypes)) {
		for (const page of guide) {
			if (guidePageIds.includes(page)) continue;
			yield {
				file: `content/data/partner-types/${id}.yaml`,
				field: 'guide',
				text: `"${page}" is no page of the guide. The pages are ${guidePageIds.join(', ')}.`,
			};
		}
	}
}

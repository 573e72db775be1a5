import { program } from '../../catalog/catalog.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';
import { mapValues } from '../map-values.ts';

/** What the browser needs for judging a case: the facts without what only the build looks at. */
export function judgedFacts(): Pick<Facts, 'partnerTypes' | 'requirements' | 'questions' | 'blocs'> {
	return {
		partnerTypes: program.partnerTypes,
		requirements: mapValues(program.requirements, (requirement) => ({
			...requirement,
			values: {},
			links: [],
			examples: [],
		})),
		questions: mapValues(program.questions, (question) => ({ ...question, values: {} })),
		blocs: mapValues(program.blocs, ({ members }) => ({
			citations: [],
			members: members.map(({ code, from, until }) => ({ code, from, ...(until !== undefined && { until }) })),
		})),
	};
}

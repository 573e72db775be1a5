import { program } from '../../catalog/catalog.ts';
import type { Facts } from '../../domain/assess/rules-of-day.ts';

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

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V, key: string) => W): Record<string, W> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

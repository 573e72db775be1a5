import type { ChecklistProps } from '../../islands/checklist/checklist-props.ts';

/** What the page shows before a partner type is chosen, and the rest: the steps, and all that is said only with them. */
export function splitChecklist(all: ChecklistProps): { props: ChecklistProps; rest: Partial<ChecklistProps> } {
	const { facts, texts, tables, sources, places } = all;
	const { checklist, form, problems, kinds, ...listWords } = all.words;
	const { steps, procedures } = facts;
	const none = { guides: {}, steps: {}, documents: {}, links: {}, markets: {}, questions: {} };
	return {
		props: {
			...all,
			words: { checklist, form, problems, kinds } as ChecklistProps['words'],
			facts: { ...facts, steps: {}, procedures: {} },
			texts: { ...texts, ...none } as ChecklistProps['texts'],
			tables: [],
			sources: {},
			// Their codes alone tell whether a link names places.
			places: places.map(([code]) => [code, '']),
		},
		rest: {
			words: listWords as ChecklistProps['words'],
			facts: { steps, procedures } as ChecklistProps['facts'],
			texts: {
				guides: texts.guides,
				steps: texts.steps,
				documents: texts.documents,
				links: texts.links,
				markets: texts.markets,
				questions: texts.questions,
			} as ChecklistProps['texts'],
			tables,
			sources,
			places,
		},
	};
}

import type { Checklist, ItemKey } from './checklist.ts';

/** Every document that some step of the list asks for, once, with the steps; both in the order of the list. */
export function listDocuments({ groups }: Pick<Checklist, 'groups'>): { document: string; keys: ItemKey[] }[] {
	const keys = new Map<string, ItemKey[]>();
	for (const { key, step } of groups.flatMap(({ items }) => items)) {
		for (const document of step.documents) keys.set(document, [...(keys.get(document) ?? []), key]);
	}
	return [...keys].map(([document, each]) => ({ document, keys: each }));
}

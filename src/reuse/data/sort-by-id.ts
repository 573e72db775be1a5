/** The same entries in the order of their ids, by code point: alike on every machine and in every language. */
export function sortById<Key extends string, T>(entries: Readonly<Record<Key, T>>): Record<Key, T> {
	const sorted = Object.entries<T>(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted) as Record<Key, T>;
}

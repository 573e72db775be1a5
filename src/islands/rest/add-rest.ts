/** What an island is given beside its props where its page leaves a part of them out. */
export interface Rested {
	/** Fetches the rest of the props, which then take their place; absent where all are there. Fails where they do not come. */
	loadRest?: (() => Promise<void>) | undefined;
}

/** The props with their rest: what has parts gets the other parts, everything else is replaced. */
export function addRest<Props extends object>(props: Props, rest: Partial<Props>): Props {
	const added = Object.entries(rest).map(([key, value]) => {
		const there: unknown = props[key as keyof Props];
		return [key, hasParts(there) && hasParts(value) ? { ...there, ...value } : value];
	});
	return { ...props, ...Object.fromEntries(added) };
}

function hasParts(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What multiplies a number, by the words for it: `{ k: 1000, million: 1000000 }`. */
export type Scales = Readonly<Record<string, number>>;

/** From here on a number is an amount, even bare; below it may be anything, though a code stands beside it: ALL is the lek. */
const least = 10_000;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * The amounts in a query as the pages write them, in figures: `$1 million`, `USD 1m` → `1,000,000`. A currency's code or
 * sign is left out, since each language calls it otherwise, and puts it elsewhere.
 */
export function foldAmounts(query: string, scales: Scales): string {
	return query.replace(amountPattern(scales), (found, ...groups) => {
		const { before, sign, number = '', scale, after } = groups.at(-1) as Record<string, string | undefined>;
		const times = scale === undefined ? 1 : scales[scale.trim().toLowerCase()];
		if (times === undefined) return found;
		const value = Number(number.replaceAll(',', '')) * times;
		if (scale === undefined && sign === undefined && value < least) return found;
		const words = [before, value.toLocaleString('en'), after];
		return words.filter((word) => word !== undefined && !isCurrency(word)).join(' ');
	});
}

function amountPattern(scales: Scales): RegExp {
	// A letter belongs to the number that it touches, a word may stand apart; the longest first.
	const words = Object.keys(scales)
		.toSorted((a, b) => b.length - a.length)
		.map((word) => (/^[a-z]$/.test(word) ? word : `\\s?${escapePattern(word)}`));
	const currency = '(?:(?<before>[a-z]{3})\\s?|(?<sign>[a-z]{0,2}\\p{Sc})\\s?)?';
	const number = '(?<number>\\d[\\d,]*(?:\\.\\d+)?)';
	const scale = `(?<scale>${words.join('|')})?`;
	const code = '(?:\\s?(?<after>[a-z]{3}))?';
	return new RegExp(`(?<![a-z\\d.,])${currency}${number}${scale}${code}(?![a-z\\d])`, 'giu');
}

/** `RegExp.escape` is not in every browser yet. */
function escapePattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isCurrency(word: string): boolean {
	return currencies.has(word.toUpperCase());
}

/** What multiplies a number, by the words for it: `{ k: 1000, million: 1000000 }`. */
export type Scales = Readonly<Record<string, number>>;

/** From here on a number is an amount, even bare; below it may be anything, though a code stands beside it: ALL is the lek. */
const least = 10_000;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * The amounts in a query as the pages write them, in figures: `$1 million`, `USD 1m` → `1,000,000`. The currency is left
 * out, since each language calls it otherwise, and puts it elsewhere.
 */
export function foldAmounts(query: string, scales: Scales): string {
	return query.replace(amountPattern(scales), (found, ...groups) => {
		const { before, sign, number = '', scale, after } = groups.at(-1) as Record<string, string | undefined>;
		const value = Number(number.replaceAll(',', '')) * (scales[scale?.trim().toLowerCase() ?? ''] ?? 1);
		if (scale === undefined && sign === undefined && value < least) return found;
		const words = [before, value.toLocaleString('en'), after];
		return words.filter((word) => word !== undefined && !isCurrency(word)).join(' ');
	});
}

function amountPattern(scales: Scales): RegExp {
	// A letter belongs to the number that it touches, a word may stand apart; the longest first.
	const words = Object.keys(scales)
		.toSorted((a, b) => b.length - a.length)
		.map((word) => (/^[a-z]$/.test(word) ? word : `\\s?${word}`));
	const currency = '(?:(?<before>[a-z]{3})\\s?|(?<sign>[a-z]{0,2}\\p{Sc})\\s?)?';
	const number = '(?<number>\\d[\\d,]*(?:\\.\\d+)?)';
	const scale = `(?<scale>${words.join('|')})?`;
	const code = '(?:\\s?(?<after>[a-z]{3}))?';
	return new RegExp(`(?<![a-z\\d.,])${currency}${number}${scale}${code}(?![a-z\\d])`, 'giu');
}

function isCurrency(word = ''): boolean {
	return currencies.has(word.toUpperCase());
}

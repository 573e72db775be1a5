/**
 * Styles of the answer without script: which of its sentences is true follows from the chosen options. They name
 * every market of the table, so they are written at build and not by hand.
 *
 * @param markets ids of the markets, without `none`, which is the one of places that no market holds
 */
export function choiceStyles(markets: readonly string[]): string {
	const chosen = (side: string, market: string) => `:has(#${side}-select [data-market="${market}"]:checked)`;
	const told = ['office', 'target'].flatMap((side) =>
		[...markets, 'none'].map(
			(market) => `.without-script${chosen(side, market)} [data-side="${side}"][data-market="${market}"]`,
		),
	);
	const bothIn = markets.map((market) => `.without-script${chosen('office', market)}${chosen('target', market)}`);
	const bothChosen =
		'.without-script:has(#office-select [data-market]:checked):has(#target-select [data-market]:checked)';
	const anyChosen = '.without-script:has([data-market]:checked) [data-basis]';
	return [
		`${anyChosen} { display: block; }`,
		`${told.join(',\n')} { display: block; }`,
		`${bothChosen} { --other-market: block; }`,
		`${bothIn.join(',\n')} { --same-market: block; --other-market: none; }`,
		'',
	].join('\n');
}

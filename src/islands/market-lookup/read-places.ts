/**
 * The names of places as `LookupProps` has them, from the list that the page prints for readers without script: two
 * hundred and fifty names need not come twice.
 */
export function readPlaces(): string {
	const options = document.querySelectorAll<HTMLOptionElement>('#office-select option[data-market]');
	return [...options].map(({ value, text }) => `${value}\t${text}`).join('\n');
}

/** Products, standards and formats whose names hold a digit. */
const namesWithDigits = /(Microsoft|Office|Dynamics) 365|ISO 3166-1|D-U-N-S|365 |21Vianet|Web 2|WCAG 2\.2|A4/g;

/** Whether words say a number that belongs to the facts. */
export function hasOwnDigit(text: string): boolean {
	return /\p{Nd}/u.test(text.replace(namesWithDigits, ''));
}

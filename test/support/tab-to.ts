/** More stops than any page of the guide has. */
const most = 200;

/**
 * Goes on, key by key, until what a selector finds has the focus; presses nothing where it has.
 *
 * @throws where it never has
 */
export async function tabTo(
	selector: string,
	isFocused: (selector: string) => Promise<boolean>,
	press: () => Promise<void>,
): Promise<void> {
	for (let presses = 0; presses <= most; presses += 1) {
		if (await isFocused(selector)) return;
		await press();
	}
	throw new Error(`No key leads to "${selector}".`);
}

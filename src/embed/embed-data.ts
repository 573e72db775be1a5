/** What the addresses in a file of data begin with, since the build does not know under which address it will be read. */
export const homeMark = 'guide:';

/** The text of a file of data with whole addresses. @param home where the guide stands, with a slash at its end */
export function fillHome(text: string, home: string): string {
	return text.replaceAll(`"${homeMark}/`, `"${home}`);
}

/** The program that searches the index of a language, below Pagefind's folder. */
export function programFile(languageTag: string): string {
	return `wasm.${languageTag.toLowerCase()}.pagefind`;
}

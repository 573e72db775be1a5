/**
 * The program that searches the index of a language, below Pagefind's folder.
 *
 * @param segment of the addresses in the language: every page has it already, which packs well
 */
export function programFile(segment: string): string {
	return `wasm.${segment}.pagefind`;
}

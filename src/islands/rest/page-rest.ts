/**
 * The rest of the props of the page's island: a file that the built page names, or JSON inside the page where the
 * development server made it (`integrations/island-rest.ts`).
 *
 * @throws where the file cannot be reached or read
 */
export async function fetchRest<Props>({ dataset: { at }, textContent }: HTMLElement): Promise<Partial<Props>> {
	if (at === undefined) return JSON.parse(textContent ?? '') as Partial<Props>;
	const response = await fetch(at);
	if (!response.ok) throw new Error(`${at} answers ${response.status}`);
	return (await response.json()) as Partial<Props>;
}

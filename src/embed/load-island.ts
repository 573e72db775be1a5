import { home } from './home.ts';
import { type IslandElement, type IslandName, islandOf, type LoadedIsland } from './island-elements.ts';

/** The file of each island's code, put in by the build (`integrations/embed-script.ts`). */
declare const ISLAND_FILES: Readonly<Record<IslandName, string>>;

/** How often the code of an island did not come. */
const failures = new Map<string, number>();

/**
 * The code of an island. A browser remembers for good that a module did not come, so that whoever asks once more has to
 * ask under another address.
 *
 * @throws where it cannot be reached; the next call asks anew
 */
export async function loadIsland({ name, load }: IslandElement): Promise<LoadedIsland> {
	const failed = failures.get(name) ?? 0;
	try {
		if (failed === 0) return await load();
		const file = ISLAND_FILES[islandOf({ name })];
		return (await import(/* @vite-ignore */ `${home}embed/${file}?again=${failed}`)) as LoadedIsland;
	} catch (error) {
		failures.set(name, failed + 1);
		throw error;
	}
}

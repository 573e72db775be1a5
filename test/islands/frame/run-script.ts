import { join } from 'node:path';
import { root } from '../../support/root.ts';

let runs = 0;

/** Runs a script of every page anew, as a browser does for each page. What it looks at is stubbed before. */
export async function runScript(name: string): Promise<void> {
	// Under an address of its own, a module runs once more; forgetting all modules would have other tests read the content anew.
	await import(/* @vite-ignore */ `${join(root, `src/islands/frame/${name}.ts`)}?run=${runs++}`);
}

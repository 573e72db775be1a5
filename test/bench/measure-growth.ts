import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copy-project.ts';
import { openBars } from './bars.ts';
import { addLanguages, multiplyPages } from './grow-project.ts';
import { type Cost, countPages, runMeasured } from './run-measured.ts';

/** How many times the pages of the guide, and how many languages; of each list the first is how the project stands. */
const sizes = { pages: [1, 10, 50], languages: [3, 10, 30] };
const mostMemory = 1500;
/** How much more the last of what was added may cost, a page, than the first of it: some noise, and no square. */
const mostSteeper = 1.3;

interface Grown {
	size: number;
	pages: number;
	content: Cost;
	build: Cost;
}

/**
 * Builds the project with more pages and with more languages, from its check of the content to its search index, and
 * prints what each size cost. Pages are held against the work of the processor, which others on the machine lengthen little.
 *
 * @param folder where copies may stand
 */
export async function measureGrowth(folder: string): Promise<void> {
	const bars = openBars();
	const rows: Record<string, unknown>[] = [];
	for (const kind of ['pages', 'languages'] as const) {
		const grown: Grown[] = [];
		for (const size of sizes[kind]) {
			const each = await buildGrown(join(folder, 'grown'), kind, size);
			grown.push(each);
			rows.push(describe(kind, each));
		}
		const [small, middle, large] = grown as [Grown, Grown, Grown];
		const name = `${kind}, ${small.size} to ${large.size}`;
		const slope = (of: (grown: Grown) => number, from: Grown, to: Grown) =>
			(of(to) - of(from)) / (kind === 'pages' ? to.pages - from.pages : to.size - from.size);
		for (const part of ['content', 'build'] as const) {
			const work = (each: Grown) => each[part].work;
			const [first, last] = [slope(work, small, middle), slope(work, middle, large)];
			bars.report(`${name}: ${part}, work for one more`, last, mostSteeper * first, ' ms');
		}
		bars.report(`${name}: peak memory`, large.build.memory, mostMemory, ' MB');
	}
	console.table(rows);
	bars.print();
}

async function buildGrown(folder: string, kind: keyof typeof sizes, size: number): Promise<Grown> {
	const copy = copyProject(folder);
	if (size > sizes[kind][0]!) (kind === 'pages' ? multiplyPages : addLanguages)(copy, size);
	const content = await runMeasured(['src/catalog/check-content.ts'], copy);
	const build = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], copy);
	rmSync(folder, { recursive: true, force: true });
	return { size, pages: countPages(build.log), content, build };
}

function describe(kind: string, { size, pages, content, build }: Grown): Record<string, unknown> {
	return {
		what: `${size} × ${kind}`,
		pages,
		'content, s': round(content.time / 1000),
		'build, s': round(build.time / 1000),
		'ms a page': round(build.time / pages),
		'work, s': round(build.work / 1000),
		'work, ms a page': round(build.work / pages),
		'peak, MB': Math.round(build.memory),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

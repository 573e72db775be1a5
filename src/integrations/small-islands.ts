import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What wakes an island: its two scripts are asked for as soon as the browser comes to it, and it starts once the page
 * is read. Astro's own also knows other times to wake, islands in islands and other values than JSON has.
 */
const runtime = `
customElements.define('astro-island', class extends HTMLElement {
	async connectedCallback() {
		const load = async (name) => {
			const address = this.getAttribute(name);
			try {
				return await import(address);
			} catch {
				await new Promise((done) => setTimeout(done, 1000));
				return import(address + '?again=' + Date.now());
			}
		};
		const [component, { default: wake }] = await Promise.all([load('component-url'), load('renderer-url')]);
		if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
		const slots = {};
		for (const slot of this.querySelectorAll('astro-slot')) slots[slot.getAttribute('name') ?? 'default'] = slot.innerHTML;
		await wake(this)(component[this.getAttribute('component-export')], JSON.parse(this.getAttribute('props')), slots, { client: 'load' });
		this.removeAttribute('ssr');
	}
});`.replace(/\s*\n\s*/g, ' ');

const runtimeHash = createHash('sha256').update(runtime).digest('base64');

/** Astro's: one for the time to wake, one for the element. */
const ownScript = /<script>[\s\S]*?<\/script>/g;
const isOwn = (script: string) => /"astro:load"|"astro-island"/.test(script);
const island = /<astro-island (?:[^>"]|"[^"]*")*>/g;

/** Writes the islands of the built pages in a smaller way: their props as plain JSON, and what wakes them in a tenth. */
export function smallIslands(): AstroIntegration {
	return {
		name: 'small-islands',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
				for (const path of paths) {
					const html = await readFile(join(folder, path), 'utf8');
					if (html.includes('<astro-island ')) await writeFile(join(folder, path), shrinkIslands(html));
				}
			},
		},
	};
}

/**
 * The page with its islands written so, and a policy that allows what wakes them.
 *
 * @throws where an island wants what only Astro's own script can do
 */
export function shrinkIslands(html: string): string {
	if (html.includes('<template data-astro-template'))
		throw new Error('An island leaves out a slot; small-islands.ts has to learn to keep it.');
	let count = 0;
	const shrunk = html
		.replace(ownScript, (script) => (isOwn(script) ? (count++ === 0 ? `<script>${runtime}</script>` : '') : script))
		.replace(island, shrinkTag)
		.replace(/(?<=http-equiv="content-security-policy"[^>]*script-src 'self')/, ` 'sha256-${runtimeHash}'`);
	if (count !== 2)
		throw new Error(`Astro wakes islands by ${count} scripts instead of two; small-islands.ts has to be looked at.`);
	return shrunk;
}

function shrinkTag(tag: string): string {
	if (!tag.includes(' client="load"'))
		throw new Error('An island wakes otherwise than by client:load; small-islands.ts knows no other.');
	return tag
		.replace(/ (?:uid|client|opts)="[^"]*"| await-children/g, '')
		.replace(/ props="([^"]*)"/, (_, props: string) => ` props='${quote(JSON.stringify(readProps(props)))}'`);
}

function readProps(attribute: string): unknown {
	const characters: Readonly<Record<string, string>> = {
		quot: '"',
		lt: '<',
		gt: '>',
		amp: '&',
		'#38': '&',
		'#39': "'",
	};
	const json = attribute.replace(/&(quot|lt|gt|amp|#38|#39);/g, (_, name: string) => characters[name] as string);
	return plainObject(JSON.parse(json) as Record<string, Tagged>);
}

/** Astro writes the kind of each value before it: 0 as JSON has it, 1 a list. */
type Tagged = [kind: number, value?: unknown];

function plainObject(object: Readonly<Record<string, Tagged>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, plainValue(value)]));
}

function plainValue([kind, value]: Tagged): unknown {
	if (kind === 1) return (value as Tagged[]).map(plainValue);
	if (kind !== 0) throw new Error(`An island is given ${JSON.stringify(value)}, which JSON cannot hold.`);
	return typeof value === 'object' && value !== null ? plainObject(value as Record<string, Tagged>) : value;
}

/** Between single quotes, where JSON needs none of its own quotes written otherwise. */
function quote(json: string): string {
	return json.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}

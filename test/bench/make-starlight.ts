import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A Starlight site with the text of our guide pages, page for page, and with Starlight's own settings. It is
 * installed into the folder, since nothing else of the project needs it.
 *
 * @param ours the folder of our built site, whose Markdown is the text
 * @param folder an empty one
 * @returns how many pages were written
 */
export function makeStarlight(ours: string, folder: string): number {
	copyFileSync(new URL('starlight-package.json', import.meta.url), join(folder, 'package.json'));
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
	write('astro.config.mjs', config);
	write('src/content.config.mjs', collections);
	const pages = readdirSync(ours, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /^[^/]+\/guide\/.+\.md$/.test(path));
	for (const page of pages) write(`src/content/docs/${page}`, withTitle(readFileSync(join(ours, page), 'utf8'), page));
	return pages.length;

	function write(path: string, text: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** The first heading becomes the title, where Starlight wants it. */
function withTitle(markdown: string, page: string): string {
	const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
	const title = /^# (.+)$/m.exec(text)?.[1] ?? page;
	return `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .+\n/m, '')}`;
}

const config = `import starlight from '@astrojs/starlight';
export default {
	devToolbar: { enabled: false },
	integrations: [starlight({
		title: 'Guide',
		defaultLocale: 'en',
		locales: { en: { label: 'English' }, 'zh-tw': { label: '繁體中文', lang: 'zh-TW' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
	})],
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

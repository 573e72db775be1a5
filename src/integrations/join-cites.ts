import type { AstroIntegration } from 'astro';

/** What stands between a word of a paragraph and the stamp after it: spaces, or the end of a line. */
const gap = /(?<=\S)(?<!^\s*(?:[-*+>|]|\d+[.)]))(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?=<Cite\b)/gm;

/**
 * Takes the space before each `<Cite>` out of the prose, where it reads well, so that no line of a page begins with a stamp.
 * Must stand before the integration that compiles MDX.
 */
export function joinCites(): AstroIntegration {
	return {
		name: 'join-cites',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const transform = (code: string, id: string) =>
					/\.mdx(\?|$)/.test(id) ? { code: joinStamps(code), map: null } : undefined;
				updateConfig({ vite: { plugins: [{ name: 'join-cites', enforce: 'pre', transform }] } });
			},
		},
	};
}

/** The prose with each stamp beside the word before it; one that begins a paragraph or an item of a list stays there. */
export function joinStamps(prose: string): string {
	return prose.replace(gap, '');
}

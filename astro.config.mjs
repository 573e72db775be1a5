import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { embedScript } from './src/integrations/embed-script.ts';
import { guideStyles } from './src/integrations/guide-styles.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { islandRest } from './src/integrations/island-rest.ts';
import { islandScripts } from './src/integrations/island-scripts.ts';
import { joinCites } from './src/integrations/join-cites.ts';
import { leanPolicy } from './src/integrations/lean-policy.ts';
import { licenses } from './src/integrations/licenses.ts';
import { markdownPages } from './src/integrations/markdown-pages.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { preactGroup } from './src/integrations/preact-group.ts';
import { previews } from './src/integrations/previews.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { smallPreload } from './src/integrations/small-preload.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { placeholderSite } from './src/reuse/placeholder-site.ts';

/** Where the site will stand; only canonical addresses and language twins need it. */
const site = process.env.SITE ?? placeholderSite;
/** What the host puts before every address, such as `/guide`. */
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	output: 'static',
	integrations: [
		joinCites(),
		mdx(),
		preact(),
		contentCheck(),
		contentWatch(),
		smallPreload(),
		notFoundPages(),
		hostHeaders(),
		islandScripts(),
		islandRest(),
		guideStyles(),
		leanPolicy(),
		searchIndex(),
		markdownPages(),
		previews(),
		licenses(),
		embedScript(),
		sitemap(),
		offline(),
		wholeBuild(),
	],
	markdown: {
		syntaxHighlight: false,
		smartypants: false,
	},
	build: {
		// An inlined style of a component that MDX uses would not be hashed in the policy.
		inlineStylesheets: 'never',
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"base-uri 'none'",
				"object-src 'none'",
				"form-action 'none'",
				"frame-src 'none'",
				"img-src 'self' data:",
			],
			// The search compiles WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
	devToolbar: { enabled: false },
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// By its first word: every page names its script, and Astro's name tells the component, the place in it and the language too.
							entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
							codeSplitting: {
								groups: [preactGroup],
							},
						},
					},
				},
			},
		},
		build: {
			rolldownOptions: {
				checks: { moduleLevelDirective: false },
				// The scripts of every page share a few texts, which would otherwise cost one more request.
				optimization: { inlineConst: { mode: 'all' } },
			},
		},
	},
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shortenPolicy } from '../../src/integrations/lean-policy.ts';
import { shrinkIslands } from '../../src/integrations/small-islands.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const policy = (scripts: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${scripts}; style-src 'self';">`;

describe('the policy of a page', () => {
	const inside = `<script>run()</script>`;

	test('keeps the hashes of what stands inside the page, and what it allows by other means', () => {
		const html = policy(` 'wasm-unsafe-eval' ${hash('run()')}`) + inside;
		expect(shortenPolicy(html)).toBe(html);
	});

	test('leaves out those of files and of other pages', () => {
		const html = policy(` ${hash('other()')} ${hash('')}`);
		expect(shortenPolicy(`${html}<script src="/a.js"></script>`)).toBe(`${policy('')}<script src="/a.js"></script>`);
	});

	test('never allows a script that the build did not know', () => {
		expect(shortenPolicy(policy('') + inside)).toBe(policy('') + inside);
	});
});

describe('the islands of a page', () => {
	const own = '<script>(()=>{dispatch("astro:load")})();</script><script>(()=>{define("astro-island")})();</script>';
	const island = (props: string, more = ' client="load"') =>
		`${policy('')}${own}<astro-island uid="x" component-url="/a.js" props="${props}" ssr${more} opts="{}" await-children><p>$&</p></astro-island>`;
	const propsOf = (html: string) =>
		/props='([^']*)'/.exec(html)?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');

	test('are given their props as they were', () => {
		const tagged = {
			text: [0, `it's "$1" & <b>`],
			list: [
				1,
				[
					[0, 1],
					[0, null],
					[0, { deep: [1, []] }],
				],
			],
		};
		const attribute = JSON.stringify(tagged).replaceAll('&', '&#38;').replaceAll('"', '&quot;');
		expect(JSON.parse(propsOf(shrinkIslands(island(attribute))) ?? '')).toEqual({
			text: `it's "$1" & <b>`,
			list: [1, null, { deep: [] }],
		});
	});

	test('wake by one script, which the policy allows', () => {
		const html = shrinkIslands(island('{}'));
		const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, content = '']) => content);
		expect(scripts).toHaveLength(1);
		expect(html).toContain(`script-src 'self' ${hash(scripts[0] ?? '')}`);
	});

	test.each([
		['wake at another time', island('{}', ' client="idle"'), /client:load/],
		['are given a date', island('{&quot;day&quot;:[3,&quot;2026-01-01&quot;]}'), /JSON cannot hold/],
		['leave out a slot', `${island('{}')}<template data-astro-template></template>`, /slot/],
		['come without what wakes them', island('{}').replace(own, ''), /0 scripts/],
	])('that %s stop the build', (_, html, reason) => {
		expect(() => shrinkIslands(html)).toThrow(reason);
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineStyle } from '../../src/integrations/guide-styles.ts';

const link = '<link rel="stylesheet" href="/_astro/a.css">';
const policy = (styles: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${styles}; script-src 'self';">`;

describe('the stylesheet of a guide page', () => {
	test('stands in the page, allowed by its hash alone', () => {
		const style = 'p{color:red}/* $& $1 */';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(inlineStyle(policy('') + link, link, style)).toBe(`${policy(` 'sha256-${hash}'`)}<style>${style}</style>`);
	});

	test('may hold pictures and parts of the page, but refer to no other file', () => {
		const refuse = (style: string) => () => inlineStyle(policy('') + link, link, style);
		for (const style of ['a{mask:url(data:image/svg+xml,)}', 'a{mask:url("#shape")}'])
			expect(refuse(style)).not.toThrow();
		for (const style of ['a{mask:url(icon.svg)}', "a{mask:url('/x.svg')}", '@import "b.css"']) {
			expect(refuse(style)).toThrow('refers to other files');
		}
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineStyles } from '../../src/integrations/guide-styles.ts';

const policy = (styles: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${styles}; script-src 'self';">`;
const linkTo = (href: string) => `<link rel="stylesheet" href="${href}">`;

describe('the styles of a guide page', () => {
	test('stand in the page in their order, allowed by their hash alone', () => {
		const sheets: Record<string, string> = { '/a.css': 'p{color:red}/* $& $1 */', '/b.css': 'p{color:blue}' };
		const style = Object.values(sheets).join('');
		const hash = createHash('sha256').update(style).digest('base64');
		const html = `${policy('')}${linkTo('/a.css')}<link rel="icon" href="/i.svg">${linkTo('/b.css')}`;
		expect(inlineStyles(html, (href) => sheets[href] ?? '')).toBe(
			`${policy(` 'sha256-${hash}'`)}<style>${style}</style><link rel="icon" href="/i.svg">`,
		);
	});

	test('may hold pictures and parts of the page, but refer to no other file', () => {
		const refuse = (style: string) => () => inlineStyles(policy('') + linkTo('/a.css'), () => style);
		for (const style of ['a{mask:url(data:image/svg+xml,)}', 'a{mask:url("#shape")}'])
			expect(refuse(style)).not.toThrow();
		for (const style of ['a{mask:url(icon.svg)}', "a{mask:url('/x.svg')}", '@import "b.css"']) {
			expect(refuse(style)).toThrow('refers to other files');
		}
	});

	test('cannot be missing, nor the place of the policy that allows them', () => {
		expect(() => inlineStyles(policy(''), () => '')).toThrow('links to no stylesheet');
		expect(() => inlineStyles(linkTo('/a.css'), () => 'p{}')).toThrow('style-src');
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shortenPolicy } from '../../src/integrations/lean-policy.ts';

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

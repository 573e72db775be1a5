import { expect } from 'vitest';
import { journey } from './journey.ts';

/** What may go wrong in a page, and the problem that a journey then has. */
const mishaps: readonly (readonly [what: string, act: () => void, problem: RegExp])[] = [
	[
		'a script that the policy refuses',
		() => document.body.append(Object.assign(document.createElement('script'), { textContent: 'void 0' })),
		/the policy refused inline \(script-src/,
	],
	[
		'an error that nobody catches',
		() => {
			setTimeout(() => {
				throw new Error('nobody catches this');
			});
		},
		/nobody catches this/,
	],
	['a promise that nobody catches', () => void Promise.reject(new Error('nor this')), /nor this/],
	['what is logged as an error', () => console.error('logged', 'so'), /logged so/],
	['a file that is not there', () => void fetch('/en/no-such-file.json'), /404/],
];

journey.for(mishaps)(
	'what goes wrong in a page is noticed in this browser: %s',
	async ([, act, problem], { reader }) => {
		await reader.open('/en/glossary/');
		expect(reader.problems()).toEqual([]);
		await reader.run(act);
		await expect.poll(() => reader.problems().some((each) => problem.test(each)), { timeout: 10_000 }).toBe(true);
		reader.expect(problem);
		// Browsers log in their own words what the policy refused.
		reader.expect(/Content.Security.Policy/);
	},
);

/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserNames } from './find-browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Milliseconds before a journey counts as hanging. */
const patience = 120_000;

/** The journeys that `npm test` makes in Chromium, for run-journeys.ts: once in each of the other browsers. */
export default defineConfig({
	root,
	test: {
		reporters: ['default', file('../support/count-reporter.ts')],
		// One browser at a time: each takes a whole core.
		maxWorkers: 1,
		projects: browserNames.map((name) => ({
			extends: false,
			root,
			test: {
				name,
				include: ['test/journeys/**/*.test.ts'],
				// It is about no browser.
				exclude: ['test/journeys/run-journeys.test.ts'],
				globalSetup: [file('./start-browser.ts')],
				provide: { isFull: false },
				expect: { poll: { timeout: patience / 2, interval: 20 } },
				testTimeout: patience,
				hookTimeout: patience,
				// Debian's WebKitGTK hangs now and then by itself; what the site does wrong it does twice.
				retry: 1,
			},
		})),
	},
});

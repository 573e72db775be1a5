/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const tests = (process.env['MUTANT_TESTS'] ?? '').split(',');

/** The tests that run-mutants.ts names, and no others: every mutant is tried on them. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: tests.filter((glob) => !glob.startsWith('!')),
		exclude: tests.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
		// Walks through every pair of an edition: a second each.
		testNamePattern: /^(?!.*every pair of places)/,
		provide: { isFull: false },
		setupFiles: [fileURLToPath(new URL('quick-properties.ts', import.meta.url))],
		// A busy machine is ten times as slow as an idle one, and the first run without mutants must pass.
		testTimeout: 60_000,
		isolate: false,
	},
});

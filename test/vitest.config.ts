/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findChromium } from './support/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds before a test counts as hanging; a busy machine with two cores is twenty times as slow as an idle one. */
const patience = 120_000;

/**
 * A test that proves nothing fails: the one that forgot to, and the one whose assertions were never reached. What
 * is waited for may take long where the machine is busy.
 */
const proof = { requireAssertions: true, poll: { timeout: patience / 2, interval: 20 } };

/**
 * Three kinds of tests, told apart by their folder, and those of islands by their ending. `--mode full` sweeps whatever
 * is otherwise sampled. The projects inherit nothing, so that no plugin applies twice.
 */
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
	const provide = { isFull: mode === 'full' };
	// Of tests that run side by side, each waits for a process or a page of its own.
	const maxConcurrency = 3;
	return {
		root,
		test: {
			reporters: ['default', fileURLToPath(new URL('./support/count-reporter.ts', import.meta.url))],
			projects: [
				{
					extends: false,
					root,
					test: {
						name: 'node',
						include: ['test/**/*.test.ts'],
						// A run that was stopped leaves copies of the project in `.output`, with the tests of its packages.
						exclude: ['test/site/**', 'test/journeys/**', 'test/.output/**'],
						provide,
						expect: proof,
						maxConcurrency,
						testTimeout: patience,
						hookTimeout: patience,
						// These tests leave nothing behind, and reading the content for every file anew would take most of the time.
						isolate: false,
					},
				},
				{
					extends: false,
					root,
					plugins: [preact()],
					// Found late, a package would be bundled anew in the middle of the run, and Preact be there twice.
					optimizeDeps: {
						include: [
							'preact',
							'preact/hooks',
							'preact/jsx-runtime',
							'preact/jsx-dev-runtime',
							'preact-render-to-string',
							'axe-core',
							'opencc-js/t2cn',
							'yaml',
							'zod',
						],
					},
					test: {
						name: 'browser',
						include: ['test/islands/**/*.test.tsx'],
						expect: proof,
						testTimeout: patience,
						hookTimeout: patience,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions: await findChromium() }),
							instances: [{ browser: 'chromium' }],
						},
					},
				},
				{
					extends: false,
					root,
					test: {
						name: 'site',
						include: ['test/site/**/*.test.ts', 'test/journeys/**/*.test.ts'],
						globalSetup: ['test/support/build-site.ts'],
						provide,
						expect: proof,
						maxConcurrency,
						testTimeout: (provide.isFull ? 30 : 2) * patience,
						hookTimeout: 2 * patience,
					},
				},
			],
		},
	};
});

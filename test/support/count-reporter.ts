import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the output with one plain line, `12 passed, 0 failed`, for people and programs that read only the
 * last line. A file that could not be read and an error outside of any test count as failed.
 */
export default class CountReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]);
		const failures = count('failed') + broken.flatMap((each) => each.errors()).length + errors.length;
		const failed = reason === 'failed' ? Math.max(failures, 1) : failures;
		const skipped = count('skipped') + count('pending');
		const passed = count('passed');
		console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	}
}

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page into which its script was put: by every rule, experimental ones and the 7:1 contrast
 * included; only what it withdrew stays off.
 */
export async function findViolations(page: Page, which: 'all' | 'colors'): Promise<string[]> {
	const { violations } = await page.evaluate(async (kind): Promise<Pick<AxeResults, 'violations'>> => {
		const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
		const ids = runner
			.getRules(kind === 'colors' ? ['cat.color'] : [])
			.filter(({ tags }) => !tags.includes('deprecated'))
			.map(({ ruleId }) => ruleId);
		return runner.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ids } });
	}, which);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
		),
	);
}

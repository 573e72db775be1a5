import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page into which its script was put: by every rule, experimental ones and the 7:1 contrast
 * included; only what it withdrew stays off.
 *
 * @param which `looks` for those that can tell colors and sizes from others, where nothing else differs
 */
export async function findViolations(page: Page, which: 'all' | 'looks'): Promise<string[]> {
	const { violations } = await page.evaluate(async (kind): Promise<Pick<AxeResults, 'violations'>> => {
		const ofSizes = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];
		const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
		const ids = runner
			.getRules()
			.filter(({ tags }) => !tags.includes('deprecated'))
			.filter(({ ruleId, tags }) => kind === 'all' || tags.includes('cat.color') || ofSizes.includes(ruleId))
			.map(({ ruleId }) => ruleId);
		return runner.run(document, { resultTypes: ['violations'], runOnly: { type: 'rule', values: ids } });
	}, which);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
		),
	);
}

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page into which its script was put: by every rule, experimental ones and the 7:1 contrast
 * included; only what it withdrew stays off. Contrast is measured once, by the stricter rule, which axe lets pass
 * whatever the other one would find too: here it finds both, and a third of the time is saved.
 *
 * @param which `looks` for those that can tell colors and sizes from others, where nothing else differs
 */
export async function findViolations(page: Page, which: 'all' | 'looks'): Promise<string[]> {
	const { violations } = await page.evaluate(async (kind): Promise<Pick<AxeResults, 'violations'>> => {
		const ofSizes = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];
		const runner = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
		const ids = runner
			.getRules()
			.filter(({ ruleId, tags }) => !tags.includes('deprecated') && ruleId !== 'color-contrast')
			.filter(({ ruleId, tags }) => kind === 'all' || tags.includes('cat.color') || ofSizes.includes(ruleId))
			.map(({ ruleId }) => ruleId);
		const downToNone = { minThreshold: 0 };
		const contrast = { options: { contrastRatio: { normal: downToNone, large: downToNone } } };
		// Not among the options that axe's types know.
		const checks: object = { checks: { 'color-contrast-enhanced': contrast } };
		return runner.run(document, {
			resultTypes: ['violations'],
			runOnly: { type: 'rule', values: ids },
			...checks,
		});
	}, which);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`,
		),
	);
}

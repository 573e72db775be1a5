import { rootOf } from './root-of.ts';

const reachable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary';

/**
 * Moves the focus on before the element that holds it goes away: else the browser would put it on nothing, and a
 * keyboard would begin anew at the top of the page.
 *
 * @param leaving what is about to go, whole
 * @param to `previous` where more of what stands before it is about to come
 */
export function passFocus(leaving: Element | null, to: 'next' | 'previous' = 'next'): void {
	if (leaving === null) return;
	const side = to === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
	const stops = [...rootOf(leaving).querySelectorAll<HTMLElement>(reachable)].filter(
		(each) => (leaving.compareDocumentPosition(each) & side) !== 0 && !leaving.contains(each) && each.checkVisibility(),
	);
	stops.at(to === 'next' ? 0 : -1)?.focus();
}

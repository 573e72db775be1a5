/** What an element is found in by its id: the page, or the shadow root of an element on another site. */
export function rootOf(element: Element): Document | ShadowRoot {
	return element.getRootNode() as Document | ShadowRoot;
}

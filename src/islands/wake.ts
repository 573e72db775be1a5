import { Component, type ComponentType, h, hydrate } from 'preact';

/**
 * Makes the printed island of the page react: the same component with the same props, which stand as JSON beside it
 * (`components/frame/Island.astro`). A page has one island. What Astro drew into it stays as it is.
 *
 * @param readPrinted the props that the page says elsewhere already, and which are not written twice
 */
export function wake<Props extends object>(island: ComponentType<Props>, readPrinted?: () => Partial<Props>): void {
	const place = document.querySelector<HTMLElement>('.island')!;
	const written = JSON.parse(document.querySelector('.island-props')?.textContent ?? '') as Props;
	const props = { ...written, ...readPrinted?.() };
	const drawn = place.querySelector('astro-static-slot, astro-slot');
	hydrate(h(island, props, drawn && h(Drawn, { name: drawn.localName, html: drawn.innerHTML })), place);
	delete place.dataset['asleep'];
}

class Drawn extends Component<{ name: string; html: string }> {
	override shouldComponentUpdate(): boolean {
		return false;
	}

	override render({ name, html }: { name: string; html: string }) {
		return h(name, { dangerouslySetInnerHTML: { __html: html } });
	}
}

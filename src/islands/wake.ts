import { Component, type ComponentType, h, hydrate } from 'preact';

/**
 * Makes the printed island of the page react: the same component with the same props, which stand as JSON beside it
 * (`components/frame/Island.astro`). A page has one island. What Astro drew into it under `data-drawn` stays as it is.
 *
 * @param readPrinted the props that the page says elsewhere already, and which are not written twice
 */
export function wake<Props extends object>(island: ComponentType<Props>, readPrinted?: () => Partial<Props>): void {
	const place = document.querySelector<HTMLElement>('.island')!;
	const written = JSON.parse(document.querySelector('.island-props')!.textContent) as Props;
	const props = { ...written, ...readPrinted?.() };
	const drawn = place.querySelector<HTMLElement>('[data-drawn]');
	hydrate(h(island, props, drawn && h(Drawn, { drawn })), place);
	delete place.dataset['asleep'];
}

/** An element that no island made and none changes through Preact. */
class Drawn extends Component<{ drawn: HTMLElement }> {
	override shouldComponentUpdate(): boolean {
		return false;
	}

	override render({ drawn }: { drawn: HTMLElement }) {
		const { localName, className, innerHTML } = drawn;
		return h(localName, {
			class: className,
			'data-drawn': '',
			dangerouslySetInnerHTML: { __html: innerHTML },
		});
	}
}

import { Component, type ComponentType, h, hydrate, render } from 'preact';
import { addRest, type Rested } from './rest/add-rest.ts';
import { fetchRest } from './rest/page-rest.ts';
import { readKept } from './storage/kept-text.ts';
import { answersKey } from './storage/storage-keys.ts';

interface Waking<Props> {
	/** Reads the props that the page says elsewhere already, and which are not written twice. */
	readPrinted?: () => Partial<Props>;
	/** Under which names this browser may keep a case that the island shows at once. */
	keys?: readonly string[];
}

/**
 * Makes the printed island of the page react: the same component with the same props, which stand as JSON beside it
 * (`components/frame/Island.astro`). A page has one island. What Astro drew into it under `data-drawn` stays as it is.
 *
 * Where the page leaves out a part of the props, the island wakes without them and asks for them by `loadRest`; a case
 * that a link or this browser brings along waits for them, so that it is shown whole at once.
 */
export async function wake<Props extends object>(
	island: ComponentType<Props>,
	{ readPrinted, keys = [answersKey] }: Waking<Props> = {},
): Promise<void> {
	const place = document.querySelector<HTMLElement>('.island')!;
	const written = JSON.parse(document.querySelector('.island-props')!.textContent) as Props;
	const rest = document.querySelector<HTMLElement>('.island-rest');
	const drawn = place.querySelector<HTMLElement>('[data-drawn]');
	const props = { ...written, ...readPrinted?.() };
	const show = (draw: typeof hydrate, given: Props & Rested) =>
		draw(h(island, given, drawn && h(Drawn, { drawn })), place);
	const addTo = async (element: HTMLElement) => addRest(props, await fetchRest<Props>(element));
	const whole = rest === null ? props : hasCase(keys) ? await addTo(rest).catch(() => undefined) : undefined;

	if (whole !== undefined) show(hydrate, whole);
	else if (rest !== null) show(hydrate, { ...props, loadRest: async () => show(render, await addTo(rest)) });
	delete place.dataset['asleep'];
}

function hasCase(keys: readonly string[]): boolean {
	return location.hash.includes('=') || keys.some((key) => readKept(key).text !== undefined);
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

import { options } from 'preact';

/** Names under which a page may style what stands inside an element. Promised: the page about embedding lists them. */
export const partNames = [
	'guide',
	'heading',
	'form',
	'button',
	'answer',
	'map',
	'verdict',
	'steps',
	'notice',
	'stamp',
	'citation',
	'foot',
] as const;

export type PartName = (typeof partNames)[number];

/** What is a part, by its class. */
const partOfClass: Readonly<Record<string, PartName>> = {
	guide: 'guide',
	'lookup-form': 'form',
	'question-card': 'form',
	case: 'form',
	button: 'button',
	'answer-head': 'answer',
	'world-map': 'map',
	'type-card': 'verdict',
	'task-group': 'steps',
	callout: 'notice',
	'answers-notice': 'notice',
	stamp: 'stamp',
	citation: 'citation',
	'embed-foot': 'foot',
};

/** And by its element. */
const partOfElement: Readonly<Record<string, PartName>> = { h2: 'heading', h3: 'heading' };

/** Lets this copy of Preact name the parts, so that the islands need not know of them. */
export function nameParts(): void {
	const before = options.vnode;
	options.vnode = (vnode) => {
		const { type, props } = vnode as { type: unknown; props: { class?: unknown; part?: string } };
		if (typeof type === 'string') {
			const names = String(props.class ?? '').split(' ');
			const [part] = [...names.flatMap((name) => partOfClass[name] ?? []), partOfElement[type]];
			if (part !== undefined) props.part = part;
		}
		before?.(vnode);
	};
}

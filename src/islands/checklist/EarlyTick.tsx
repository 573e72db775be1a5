import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ItemView } from './list-views.ts';
import { idOf, listTitles } from './say-step.ts';

interface Props {
	props: ChecklistProps;
	view: ItemView;
	onMark: () => void;
	onLeave: () => void;
}

/** What it risks to do a step before its turn, and a second button for whoever has done it all the same. */
export function EarlyTick({ props, view, onMark, onLeave }: Props) {
	const words = props.words.checklist.step;
	const leave = useRef<HTMLButtonElement>(null);
	const id = `${idOf(view.item)}-risk`;
	// Before the next key, so that Escape is heard here.
	useLayoutEffect(() => leave.current?.focus(), []);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and these are no fields
		<div
			class="early-tick"
			role="group"
			aria-labelledby={id}
			data-risk
			onKeyDown={({ key }) => {
				if (key === 'Escape') onLeave();
			}}
		>
			<p id={id}>{sayRisk(props, view)}</p>
			<p class="button-row">
				<button ref={leave} type="button" class="button quiet" aria-describedby={id} onClick={onLeave}>
					{words.leave}
				</button>
				<button type="button" class="button quiet" data-mark-early aria-describedby={id} onClick={onMark}>
					{words.mark}
				</button>
			</p>
		</div>
	);
}

function sayRisk(props: ChecklistProps, { item, state }: ItemView): string {
	const words = props.words.checklist.step;
	if (state.kind === 'blocked') return fillWords(words.risk, { steps: listTitles(props, state.by) });
	const until = state.kind === 'not-yet' ? state.until : [];
	const warning =
		props.texts.steps[item.step.id]?.notYet ?? fillWords(words.notYetUntil, { steps: listTitles(props, until) });
	return fillWords(words.riskNotYet, { warning });
}

import type { Day } from '../../domain/date/partial-date.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ItemView } from './list-views.ts';
import { sayState, sayWhy } from './say-state.ts';

interface Props {
	props: ChecklistProps;
	view: ItemView;
	today: Day;
	id?: string;
}

/** How a step stands: a word with a shape, and why. */
export function StateLine({ props, view, today, id }: Props) {
	return (
		<p class="task-state" id={id}>
			<span class="state-word" data-shown={view.shown}>
				{sayState(props, view)}
			</span>{' '}
			{joinSentences(sayWhy(props, view, today), props.locale)}
		</p>
	);
}

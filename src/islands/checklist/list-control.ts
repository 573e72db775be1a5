import type { ItemKey, ItemState, Mark } from '../../domain/checklist/checklist.ts';
import type { KnownSteps } from '../../domain/checklist/progress.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ItemView } from './list-views.ts';

/** What every part of the list works with. */
export interface ListControl {
	props: ChecklistProps;
	/** The reader's own calendar day: ticks are dated with it, whatever day is asked about. */
	today: Day;
	/** What reading marks has to know. */
	known: KnownSteps;
	states: ReadonlyMap<ItemKey, ItemState>;
	views: ReadonlyMap<ItemKey, ItemView>;
	/** Steps that apply, and how many of them are done. */
	progress: { done: number; total: number };
	/** Ticks a step or opens it again, and tells it to those who do not see the list. */
	tick: (view: ItemView, isDone: boolean) => void;
	/** Changes the note or the day of a step; `undefined` takes the field away. */
	amend: (key: ItemKey, part: { [Field in 'on' | 'note']?: Mark[Field] | undefined }) => void;
}

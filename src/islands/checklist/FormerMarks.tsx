import { type ItemKey, type Marks, splitKey } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { passFocus } from '../answers/pass-focus.ts';
import type { ListControl } from './list-control.ts';
import { titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	marks: Marks;
	onRemove: (key: ItemKey) => void;
}

/** Ticks and notes on steps that are not on this list. They are kept: another answer may bring the step back. */
export function FormerMarks({ list: { props, views }, marks, onRemove }: Props) {
	const words = props.words.checklist;
	const former = Object.entries(marks).filter(([key]) => !views.has(key));
	if (former.length === 0) return null;
	return (
		<details class="fold former-marks">
			<summary>
				{words.former.heading} ({former.length})
			</summary>
			<p class="field-hint">{words.former.lead}</p>
			<ul>
				{former.map(([key, { done, on, note }]) => {
					const { step } = splitKey(key);
					const title = titleOf(props, key);
					return (
						<li key={key} data-step={step} data-state="not-applicable">
							<p>
								{title}{' '}
								<span class="state-word" data-shown="not-applicable">
									{words.states['not-applicable']}
								</span>
							</p>
							{!(step in props.facts.steps) && <p>{words.former.dropped}</p>}
							{done === true && (
								<p>
									{words.states.done}
									{on !== undefined && ` · ${formatDate(on, props.locale)}`}
								</p>
							)}
							{note !== undefined && <p>{fillWords(words.print.note, { text: note })}</p>}
							<button
								type="button"
								class="text-button"
								aria-label={fillWords(words.former.removeOf, { step: title })}
								onClick={({ currentTarget }) => {
									passFocus(currentTarget.closest(former.length === 1 ? 'details' : 'li'));
									onRemove(key);
								}}
							>
								{words.former.remove}
							</button>
						</li>
					);
				})}
			</ul>
		</details>
	);
}

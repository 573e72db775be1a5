import { useRef, useState } from 'preact/hooks';
import type { SourceRef } from '../answers/cited-source.ts';
import { Stamp } from '../answers/Stamp.tsx';
import { DayOfTick } from './DayOfTick.tsx';
import { EarlyTick } from './EarlyTick.tsx';
import type { ListControl } from './list-control.ts';
import { type ItemView, stateForPrograms } from './list-views.ts';
import { StateLine } from './StateLine.tsx';
import { StepDetails } from './StepDetails.tsx';
import { StepNote } from './StepNote.tsx';
import { idOf, titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	view: ItemView;
}

/** One step: its tick, how it stands and why, and behind a fold what to do. */
export function StepItem({ list, view }: Props) {
	const { props } = list;
	const { item, shown, state } = view;
	const { step } = item;
	const id = idOf(item);
	const box = useRef<HTMLInputElement>(null);
	const [isAsking, setAsking] = useState(false);
	const isOutOfTurn = shown === 'blocked' || shown === 'not-yet';
	const text = props.texts.steps[step.id];

	const leave = () => {
		setAsking(false);
		box.current?.focus();
	};
	return (
		<li
			class="task"
			data-step={step.id}
			data-market={item.market}
			data-actor={step.actor}
			data-state={stateForPrograms[shown]}
			data-not-yet={shown === 'not-yet' ? '' : undefined}
			data-waiting={shown === 'waiting' ? '' : undefined}
			data-too-early={shown === 'early' ? '' : undefined}
		>
			<div class="task-line">
				<input
					ref={box}
					type="checkbox"
					id={id}
					autocomplete="off"
					checked={state.kind === 'done'}
					aria-describedby={`${id}-state`}
					onClick={(event) => {
						if (state.kind !== 'done' && isOutOfTurn) {
							// Nothing is ticked before the reader has read what it risks.
							event.preventDefault();
							setAsking(true);
						} else list.tick(view, state.kind !== 'done');
					}}
				/>
				<div class="task-head">
					<label for={id}>{titleOf(props, item.key)}</label> <span class="tag">{props.words.steps[step.actor]}</span>
					<Stamp
						id={`${id}-source`}
						citations={step.citations as readonly SourceRef[]}
						certainty={step.certainty === 'stated' ? undefined : step.certainty}
						isDisputed={text?.isDisputed}
						notes={text?.notes}
						from={{ sources: props.sources, words: props.words, paths: props.paths }}
					/>
					<StateLine props={props} view={view} today={list.today} id={`${id}-state`} />
				</div>
			</div>
			<div class="task-body">
				{isAsking && isOutOfTurn && (
					<EarlyTick
						props={props}
						view={view}
						onLeave={leave}
						onMark={() => {
							list.tick(view, true);
							leave();
						}}
					/>
				)}
				{state.kind === 'done' && state.by === 'mark' && <DayOfTick list={list} view={view} />}
				<StepDetails list={list} view={view} />
				<StepNote list={list} view={view} />
			</div>
		</li>
	);
}

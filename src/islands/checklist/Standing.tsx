import { fillWords } from '../../i18n/fill-words.ts';
import { rootOf } from '../answers/root-of.ts';
import type { ListControl } from './list-control.ts';
import { StateLine } from './StateLine.tsx';
import { idOf, titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
}

/** More of them at once would be a list again. */
const mostNext = 3;

/** How far the reader is, what comes next, and whom the reader waits for. */
export function Standing({ list: { props, views: all, progress, today } }: Props) {
	const words = props.words.checklist.progress;
	const views = [...all.values()];
	const next = views.filter(({ shown, item }) => shown === 'todo' && item.step.actor === 'you').slice(0, mostNext);
	const waiting = views.filter(({ shown }) => shown === 'waiting');
	const isAllDone = progress.done === progress.total;
	return (
		<section class="standing" aria-labelledby="standing-heading">
			<h2 id="standing-heading">{words.heading}</h2>
			<p class="progress-line">
				<progress value={progress.done} max={progress.total} aria-labelledby="progress-text" />{' '}
				<span id="progress-text" data-done={progress.done} data-total={progress.total}>
					{fillWords(words.counted, { ...progress })}
				</span>
			</p>
			{isAllDone && <p>{words.all}</p>}
			{!isAllDone && next.length === 0 && <p>{words.nothing}</p>}
			{next.length > 0 && (
				<>
					<h3>{words.next}</h3>
					<ul class="next-steps">
						{next.map(({ item }) => (
							<li key={item.key} data-next={item.step.id}>
								<GoTo id={idOf(item)} text={titleOf(props, item.key)} />
							</li>
						))}
					</ul>
				</>
			)}
			{waiting.length > 0 && (
				<ul class="next-steps">
					{waiting.map((view) => (
						<li key={view.item.key}>
							<GoTo id={idOf(view.item)} text={titleOf(props, view.item.key)} />
							<StateLine props={props} view={view} today={today} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** Leads to a step. No link, since the fragment of the address holds the answers. */
function GoTo({ id, text }: { id: string; text: string }) {
	return (
		<button
			type="button"
			class="text-button"
			onClick={({ currentTarget }) => {
				const box = rootOf(currentTarget).getElementById(id);
				box?.focus({ preventScroll: true });
				box?.scrollIntoView({ block: 'center' });
			}}
		>
			{text}
		</button>
	);
}

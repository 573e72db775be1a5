import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import type { RestControl } from '../rest/use-rest.ts';
import { saveFile } from '../storage/save-file.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import { ImportField } from './ImportField.tsx';
import type { ListControl } from './list-control.ts';
import { makeCalendar } from './make-calendar.ts';
import type { ProgressControl } from './use-progress.ts';
import { writeMarkdown } from './write-markdown.ts';

interface Props {
	list: ListControl;
	progress: ProgressControl;
	/** Absent while no partner type is chosen. */
	checklist: Checklist | undefined;
	asOf: Day;
	surroundings: Surroundings;
	onExport: () => void;
	rest: RestControl;
}

type Status = 'exported' | 'copied' | 'copyByHand' | 'calendarNone' | 'calendarSaved' | 'cleared' | 'broughtBack';

/** Export, import, copy, print, calendar, and clear with its way back. Nothing leaves the browser by itself. */
export function KeepActions({ list, progress, checklist, asOf, surroundings, onExport, rest }: Props) {
	const words = list.props.words.checklist.keep;
	const [status, setStatus] = useState<Status | undefined>(undefined);
	const [byHand, setByHand] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const change = useRef<Status | undefined>(undefined);
	const hasMarks = Object.keys(progress.marks).length > 0;

	useEffect(() => {
		// What is said of a list does not stand beside the next one; what has made that one does.
		setStatus(change.current);
		change.current = undefined;
	}, [progress.marks, checklist]);
	useEffect(() => {
		if (status === 'copyByHand') field.current?.select();
	}, [status]);

	const copy = async () => {
		if (checklist === undefined) return;
		const text = writeMarkdown(list, checklist, asOf);
		setByHand(text);
		try {
			await navigator.clipboard.writeText(text);
			setStatus('copied');
		} catch {
			setStatus('copyByHand');
		}
	};
	const saveCalendar = () => {
		const text = checklist && makeCalendar(list, checklist, surroundings.readAddress(), new Date().toISOString());
		if (text === undefined) return setStatus('calendarNone');
		saveFile('csp-checklist.ics', 'text/calendar', text);
		setStatus('calendarSaved');
	};
	const clear = () => {
		change.current = progress.cleared === undefined ? 'cleared' : 'broughtBack';
		if (progress.cleared === undefined) progress.clear();
		else progress.undoClear();
	};
	return (
		<section class="keep-actions" aria-labelledby="keep-heading" data-needs-script>
			<h2 id="keep-heading">{words.heading}</h2>
			<p>{words.text}</p>
			<p class="button-row">
				<button
					type="button"
					class="button quiet"
					onClick={() => {
						onExport();
						setStatus('exported');
					}}
				>
					{words.export}
				</button>
				{checklist !== undefined && (
					<>
						<button type="button" class="button quiet" onClick={copy}>
							{words.copy}
						</button>
						{surroundings.print && (
							<button type="button" class="button quiet" onClick={surroundings.print}>
								{words.print}
							</button>
						)}
						<button type="button" class="button quiet" aria-describedby="calendar-hint" onClick={saveCalendar}>
							{words.calendar}
						</button>
					</>
				)}
				{/* One button, so that the focus stays where the reader pressed. */}
				{(hasMarks || progress.cleared !== undefined) && (
					<button type="button" class="button quiet" data-clear onClick={clear}>
						{progress.cleared === undefined ? words.clear : words.undo}
					</button>
				)}
			</p>
			{checklist !== undefined && (
				<p class="field-hint" id="calendar-hint">
					{words.calendarHint}
				</p>
			)}
			<p class="field-status" role="status">
				{status !== undefined && words[status]}
			</p>
			{status === 'copyByHand' && (
				<textarea ref={field} class="text-by-hand" readOnly rows={8} value={byHand} aria-label={words.copy} />
			)}
			<ImportField list={list} progress={progress} rest={rest} />
		</section>
	);
}

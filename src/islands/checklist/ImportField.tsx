import { useEffect, useState } from 'preact/hooks';
import { type ImportedProgress, importProgress, longestImport } from '../../domain/checklist/progress.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { RestControl } from '../rest/use-rest.ts';
import type { ListControl } from './list-control.ts';
import type { ProgressControl } from './use-progress.ts';

interface Props {
	list: ListControl;
	progress: ProgressControl;
	rest: RestControl;
}

type Outcome = Pick<ImportedProgress, 'taken' | 'problems'> | 'unreadable';

/** Takes marks from a file, and says exactly which it took and what it could not. */
export function ImportField({ list: { props, known }, progress, rest }: Props) {
	const { keep, import: words, problems: kinds } = props.words.checklist;
	const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
	/** What waits until the steps are there that it speaks of. */
	const [file, setFile] = useState<File | undefined>(undefined);
	const isWhole = rest.state === 'whole';

	const take = async (file: File) => {
		try {
			// More than a list can hold is not even read.
			const text = await file.slice(0, longestImport + 1).text();
			const {
				progress: next,
				taken,
				problems,
			} = importProgress(text, { data: props.version, marks: progress.marks }, known);
			if (taken.length > 0) progress.change(Object.fromEntries(taken.map((key) => [key, next.marks[key]])));
			setOutcome({ taken, problems });
		} catch {
			setOutcome('unreadable');
		}
	};
	useEffect(() => {
		if (file === undefined || !isWhole) return;
		setFile(undefined);
		void take(file);
	}, [file, isWhole]);
	return (
		<div class="import-field">
			<label for="import-file">{keep.import}</label>
			<p class="field-hint" id="import-hint">
				{keep.importHint}
			</p>
			<input
				id="import-file"
				type="file"
				accept=".json,application/json"
				aria-describedby="import-hint"
				autocomplete="off"
				onChange={({ currentTarget }) => {
					setFile(currentTarget.files?.[0]);
					rest.load();
					// The same file may be taken again.
					currentTarget.value = '';
				}}
			/>
			<div role="status" data-import>
				{outcome === 'unreadable' && <p class="field-status">{words.unreadable}</p>}
				{outcome !== undefined && outcome !== 'unreadable' && (
					<>
						<p class="field-status" data-taken={outcome.taken.length}>
							{sayTaken(words, outcome.taken.length)}
						</p>
						{outcome.problems.length > 0 && (
							<>
								<p class="field-status">{words.problems}</p>
								<ul>
									{outcome.problems.map(({ kind, found }) => (
										<li key={`${kind} ${found}`} data-problem={kind}>
											{fillWords(kinds[kind], { found })}
										</li>
									))}
								</ul>
							</>
						)}
					</>
				)}
			</div>
		</div>
	);
}

function sayTaken(words: ListControl['props']['words']['checklist']['import'], count: number): string {
	if (count === 0) return words.takenNone;
	return count === 1 ? words.takenOne : fillWords(words.taken, { count });
}

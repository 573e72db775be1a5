import { fillWords } from '../../i18n/fill-words.ts';
import { LeavingButton } from '../answers/LeavingButton.tsx';
import { saveFile } from '../storage/save-file.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ProgressControl } from './use-progress.ts';

interface Props {
	props: ChecklistProps;
	progress: ProgressControl;
	/** Offers the list as a file, since this browser does not keep it. */
	onExport: () => void;
}

/** What became of what this browser should keep, told once each. */
export function StorageNotice({ props, progress, onExport }: Props) {
	const words = props.words.checklist;
	const { keeping, backup, problems } = progress;
	return (
		<div role="alert">
			{keeping !== 'kept' && (
				<div class="callout" data-kind="unknown" data-keeping={keeping}>
					<p>{words.storage[keeping]}</p>
					<p class="button-row">
						<button type="button" class="button quiet" onClick={onExport}>
							{words.keep.export}
						</button>
					</p>
				</div>
			)}
			{backup !== undefined && (
				<div class="callout" data-kind="unknown" data-backup>
					<p>{words.storage.corrupt}</p>
					<p class="button-row">
						<button
							type="button"
							class="button quiet"
							onClick={() => saveFile('csp-checklist-unread.txt', 'text/plain', backup)}
						>
							{words.storage.save}
						</button>
						<LeavingButton text={words.storage.discard} leaving=".callout" onPress={progress.discardBackup} />
					</p>
				</div>
			)}
			{problems.length > 0 && (
				<div class="callout" data-kind="unknown" data-problems>
					<p class="callout-kind">{words.storage.problems}</p>
					<ul>
						{problems.map(({ kind, found }) => (
							<li key={`${kind} ${found}`} data-problem={kind}>
								{fillWords(words.problems[kind], { found })}
							</li>
						))}
					</ul>
					<p>
						<LeavingButton text={words.storage.dismiss} leaving=".callout" onPress={progress.dismissProblems} />
					</p>
				</div>
			)}
		</div>
	);
}

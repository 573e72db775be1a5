import type { ItemKey, Mark, Marks } from '../../domain/checklist/checklist.ts';
import { type KnownSteps, type ProgressProblem, readProgress, writeProgress } from '../../domain/checklist/progress.ts';
import type { Keeping } from '../storage/kept-text.ts';
import { checklistBackupKey, checklistKey } from '../storage/storage-keys.ts';
import type { Storeroom } from '../surroundings/surroundings.ts';
import { browserStorage } from '../surroundings/the-page.ts';

/** Marks by key; `undefined` takes a mark away. */
export type MarkChanges = Readonly<Record<ItemKey, Mark | undefined>>;

export interface KeptProgress {
	marks: Marks;
	/** Whether the newest changes are kept, or why they are not. */
	keeping: Keeping;
	/** The text of an earlier visit that could not be read as a whole; kept until the reader discards it. */
	backup: string | undefined;
	/** What was read otherwise than it stood: told once. */
	problems: readonly ProgressProblem[];
}

const nothing: KeptProgress = { marks: {}, keeping: 'kept', backup: undefined, problems: [] };

/**
 * Marks in storage. Every change is made to what storage holds at that moment, key by key, so that two tabs lose
 * nothing of each other. What cannot be kept stays in memory and wins over storage until it can.
 */
export function openProgress(
	known: KnownSteps,
	version: string,
	{ read: readKept, keep, forget }: Storeroom = browserStorage,
) {
	let current = nothing;
	/** Changes that storage has not taken. */
	let unkept: MarkChanges = {};
	/** What could be read of a text that could not be put aside: as long as it stands, nothing is written over the text. */
	let salvaged: Marks | undefined;

	const set = (next: Partial<KeptProgress>) => {
		current = { ...current, ...next };
		return current;
	};
	const readMarks = (): Marks => {
		const kept = readKept(checklistKey);
		if (kept.state === 'blocked') {
			set({ keeping: 'blocked' });
			return {};
		}
		if (salvaged !== undefined) return salvaged;
		if (kept.text === undefined) return {};
		const { progress, problems } = readProgress(kept.text, known);
		if (problems.length > 0) {
			set({ problems: mergeProblems(current.problems, problems) });
			if (problems.some(({ isLoss }) => isLoss) && !putAside(kept.text)) {
				salvaged = progress.marks;
				return salvaged;
			}
			// Told once: what could be read takes the place of what could not.
			keep(checklistKey, writeProgress({ ...progress, data: version }));
		}
		return progress.marks;
	};
	const putAside = (text: string): boolean => {
		const { text: earlier = text } = readKept(checklistBackupKey);
		// What was put aside before stays too, since only the reader throws it away.
		const all = earlier === text ? text : `${earlier}\n${text}`;
		const isAside = keep(checklistBackupKey, all) === 'kept';
		set({ backup: all, ...(!isAside && { keeping: 'full' as const }) });
		return isAside;
	};
	const read = (): KeptProgress => {
		const marks = applyChanges(readMarks(), unkept);
		return set({ marks, backup: current.backup ?? readKept(checklistBackupKey).text });
	};

	return {
		get current() {
			return current;
		},
		read,
		change: (changes: MarkChanges): KeptProgress => {
			unkept = { ...unkept, ...changes };
			const { marks } = read();
			if (salvaged !== undefined) return current;
			const keeping = keep(checklistKey, writeProgress({ data: version, marks }));
			if (keeping === 'kept') unkept = {};
			return set({ keeping });
		},
		dismissProblems: () => set({ problems: [] }),
		discardBackup: (): KeptProgress => {
			forget(checklistBackupKey);
			set({ backup: undefined });
			if (salvaged === undefined) return current;
			salvaged = undefined;
			const keeping = keep(checklistKey, writeProgress({ data: version, marks: current.marks }));
			if (keeping === 'kept') unkept = {};
			return set({ keeping });
		},
	};
}

/** Marks with these changes; marks that say nothing are left out. */
export function applyChanges(marks: Marks, changes: MarkChanges): Marks {
	return Object.fromEntries(
		Object.entries({ ...marks, ...changes }).filter(
			(entry): entry is [ItemKey, Mark] => entry[1] !== undefined && Object.keys(entry[1]).length > 0,
		),
	);
}

function mergeProblems(known: readonly ProgressProblem[], more: readonly ProgressProblem[]): ProgressProblem[] {
	return [...new Map([...known, ...more].map((problem) => [JSON.stringify(problem), problem])).values()];
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Marks } from '../../domain/checklist/checklist.ts';
import type { KnownSteps } from '../../domain/checklist/progress.ts';
import { checklistKey } from '../storage/storage-keys.ts';
import type { Storeroom } from '../surroundings/surroundings.ts';
import { type KeptProgress, type MarkChanges, openProgress } from './open-progress.ts';

export interface ProgressControl extends KeptProgress {
	/** Takes over these marks; `undefined` takes a mark away, an absent key stays as it is. */
	change: (changes: MarkChanges) => void;
	clear: () => void;
	undoClear: () => void;
	/** Takes the notices away that were read. */
	dismissProblems: () => void;
	/** Throws away what could not be read. */
	discardBackup: () => void;
	/** Marks that were cleared last, so that they can come back. */
	cleared: Marks | undefined;
}

/** The reader's marks: read from storage, written with every change, and in step with other tabs. */
export function useProgress(known: KnownSteps, version: string, storeroom: Storeroom): ProgressControl {
	const store = useMemo(() => openProgress(known, version, storeroom), [known]);
	const [kept, setKept] = useState(store.current);
	const [cleared, setCleared] = useState<Marks | undefined>(undefined);

	useEffect(() => {
		setKept(store.read());
		return storeroom.watch(checklistKey, () => setKept(store.read()));
	}, [store]);

	const change = (changes: MarkChanges) => {
		setKept(store.change(changes));
		setCleared(undefined);
	};
	return {
		...kept,
		cleared,
		change,
		clear: () => {
			const { marks } = store.read();
			setKept(store.change(Object.fromEntries(Object.keys(marks).map((key) => [key, undefined]))));
			setCleared(marks);
		},
		undoClear: () => {
			if (cleared !== undefined) change(cleared);
		},
		dismissProblems: () => setKept(store.dismissProblems()),
		discardBackup: () => setKept(store.discardBackup()),
	};
}

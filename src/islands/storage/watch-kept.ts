/** Calls back whenever another tab has changed what is kept under a key, also while this one slept; returns how to stop. */
export function watchKept(key: string, onChange: () => void): () => void {
	// Without a key everything was forgotten at once.
	const hear = (event: StorageEvent) => (event.key === key || event.key === null) && onChange();
	const wake = ({ persisted }: PageTransitionEvent) => persisted && onChange();
	addEventListener('storage', hear);
	addEventListener('pageshow', wake);
	return () => {
		removeEventListener('storage', hear);
		removeEventListener('pageshow', wake);
	};
}

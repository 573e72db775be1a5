import { useEffect, useState } from 'preact/hooks';

/**
 * The value as the reader saw it last, and the newest one as soon as the frame that a change needs at once is painted.
 * For what is only printed.
 */
export function useAfterPaint<Value>(value: Value): Value {
	const [painted, setPainted] = useState(value);
	useEffect(() => {
		// Preact runs effects after a frame, and here comes one more, so that this one is not in the way.
		const waiting = setTimeout(() => setPainted(() => value));
		return () => clearTimeout(waiting);
	}, [value]);
	return painted;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rested } from './add-rest.ts';

export interface RestControl {
	/** `absent` until something asks for it. */
	state: 'whole' | 'absent' | 'loading' | 'failed';
	/** Asks for it, where it is neither there nor on its way. */
	load: () => void;
}

/** @param isNeeded whether what the reader asked needs the rest of the props */
export function useRest(loadRest: Rested['loadRest'], isNeeded: boolean): RestControl {
	const [state, setState] = useState<'absent' | 'loading' | 'failed'>('absent');
	const isAsked = useRef(false);
	const load = () => {
		if (loadRest === undefined || isAsked.current) return;
		isAsked.current = true;
		setState('loading');
		loadRest().catch(() => {
			isAsked.current = false;
			setState('failed');
		});
	};

	useEffect(() => {
		if (isNeeded) load();
	}, [isNeeded]);

	return { state: loadRest === undefined ? 'whole' : state, load };
}

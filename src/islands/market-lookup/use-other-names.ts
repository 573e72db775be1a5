import { useRef, useState } from 'preact/hooks';
import { type OtherNames, unpackNames } from './other-names.ts';

export interface OtherNamesControl {
	/** `undefined` until they have come; the fields search the reader's own names meanwhile. */
	names: OtherNames | undefined;
	isLoading: boolean;
	/** Asks for them, once; after a failure the next call asks again. */
	load: () => void;
}

/** @param address where they are */
export function useOtherNames(address: string): OtherNamesControl {
	const [names, setNames] = useState<OtherNames | undefined>(undefined);
	const [isLoading, setLoading] = useState(false);
	const isAsked = useRef(false);
	return {
		names,
		isLoading,
		load: () => {
			if (isAsked.current) return;
			isAsked.current = true;
			setLoading(true);
			fetchNames(address)
				.then(setNames, () => {
					isAsked.current = false;
				})
				.then(() => setLoading(false));
		},
	};
}

/** On a page of another site, the guide is not told which page that is. */
async function fetchNames(address: string): Promise<OtherNames> {
	const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return unpackNames(await response.text());
}

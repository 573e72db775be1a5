import { useState } from 'preact/hooks';
import { keepText, readKept } from '../storage/kept-text.ts';
import { slashKey } from '../storage/storage-keys.ts';

/** Switches the single key off, for people who speak to their computer (WCAG 2.1.4). The button and Ctrl with K stay. */
export function SlashSetting({ text }: { text: string }) {
	const [isOn, setIsOn] = useState(() => readKept(slashKey).text !== 'off');
	return (
		<label class="search-setting">
			<input
				type="checkbox"
				checked={isOn}
				onChange={({ currentTarget }) => {
					setIsOn(currentTarget.checked);
					// Without storage there is nothing to remember; the next page has the key again.
					keepText(slashKey, currentTarget.checked ? 'on' : 'off');
				}}
			/>{' '}
			{text}
		</label>
	);
}

import { useState } from 'preact/hooks';

const key = 'csp-guide:slash';

/** Switches the single key off, for people who speak to their computer (WCAG 2.1.4). The button and Ctrl with K stay. */
export function SlashSetting({ text }: { text: string }) {
	const [isOn, setIsOn] = useState(() => read() !== 'off');
	return (
		<label class="search-setting">
			<input
				type="checkbox"
				checked={isOn}
				onChange={({ currentTarget }) => {
					setIsOn(currentTarget.checked);
					write(currentTarget.checked ? 'on' : 'off');
				}}
			/>{' '}
			{text}
		</label>
	);
}

function read(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Without storage there is nothing to remember; the next page has the key again.
	}
}

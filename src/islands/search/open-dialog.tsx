import { render } from 'preact';
import type { SearchHelp } from '../../i18n/search-help/search-help.ts';
import { prepareHelp } from '../../i18n/search-help/widen-query.ts';
import { SearchPanel } from './SearchPanel.tsx';
// By its address: an imported style would be linked from every page.
import styles from './search-dialog.css?url';
import type { SearchWords } from './search-words.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page; what was typed before is still there. The browser returns the focus when
 * it closes.
 *
 * @param query searched for at once, in place of what was typed before
 * @throws where the styles cannot be loaded
 */
export async function openDialog(words: SearchWords, help: SearchHelp, query?: string): Promise<void> {
	if (dialog === undefined) {
		await loadStyles();
		dialog = createDialog(words, help);
	}
	dialog.showModal();
	const field = dialog.querySelector('input');
	if (field !== null && query !== undefined) {
		field.value = query;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	field?.select();
}

function loadStyles(): Promise<unknown> {
	const link = document.createElement('link');
	return new Promise((resolve, reject) => {
		Object.assign(link, { rel: 'stylesheet', href: styles, onload: resolve, onerror: reject });
		document.head.append(link);
	});
}

function createDialog(words: SearchWords, help: SearchHelp): HTMLDialogElement {
	const element = document.createElement('dialog');
	element.className = 'search-dialog';
	element.setAttribute('aria-labelledby', 'search-title');
	element.addEventListener('click', ({ target }) => {
		// Only the backdrop is outside of everything that the dialog holds.
		if (target === element) element.close();
	});
	document.body.append(element);
	render(<SearchPanel words={words} help={prepareHelp(help)} onClose={() => element.close()} />, element);
	return element;
}

import { render } from 'preact';
import { prepareHelp } from '../../i18n/search-help/widen-query.ts';
import { preloadIndex } from './preload-index.ts';
import { SearchPanel } from './SearchPanel.tsx';
// As text: an imported style would be linked from every page, and one by its address would be waited for.
import styles from './search-dialog.css?inline';
import type { SearchEquipment } from './search-equipment.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page; what was typed before is still there. The browser returns the focus when
 * it closes.
 *
 * @param query searched for at once, in place of what was typed before
 */
export function openDialog(equipment: SearchEquipment, query?: string): void {
	dialog ??= createDialog(equipment);
	dialog.showModal();
	const field = dialog.querySelector('input');
	if (field !== null && query !== undefined) {
		field.value = query;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	field?.select();
}

function createDialog({ words, help, index }: SearchEquipment): HTMLDialogElement {
	preloadIndex(index);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const element = document.createElement('dialog');
	element.className = 'search-dialog';
	element.setAttribute('aria-labelledby', 'search-title');
	element.addEventListener('click', ({ target }) => {
		// Only the backdrop is outside of everything that the dialog holds.
		if (target === element) element.close();
	});
	document.body.append(element);
	render(<SearchPanel words={words} help={prepareHelp(help)} index={index} onClose={() => element.close()} />, element);
	return element;
}

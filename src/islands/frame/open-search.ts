/** Opens the search by its button, by `/` and by Ctrl or Cmd with K; only then anything of it is loaded. */
import { slashKey } from '../storage/storage-keys.ts';

/** How long a reader waits before being told that something is under way, in milliseconds. */
const patience = 300;

const button = document.querySelector<HTMLButtonElement>('.search-button');
let isOpening = false;

async function open({ dataset, nextElementSibling: status }: HTMLButtonElement, query?: string): Promise<void> {
	if (isOpening || document.querySelector('dialog[open]') !== null) return;
	const say = (text = '') => {
		(status as Element).textContent = text;
	};
	isOpening = true;
	say();
	const waiting = setTimeout(say, patience, dataset['opening']);
	const arrived = Promise.all([
		import('../search/open-dialog.tsx'),
		fetch(dataset['searchHelp'] as string).then((response) => response.json()),
	]);
	// The dialog asks for it again, by the same addresses, and tells where it is out of reach.
	document.head.append(((status as Element).nextElementSibling as HTMLTemplateElement).content);
	try {
		const [{ openDialog }, equipment] = await arrived;
		openDialog(equipment, query);
		clearTimeout(waiting);
		say();
	} catch {
		clearTimeout(waiting);
		say(dataset['failed']);
	}
	isOpening = false;
}

/** A single key may be switched off, since it disturbs people who speak to their computer. */
function isSlashOff(): boolean {
	try {
		return localStorage.getItem(slashKey) === 'off';
	} catch {
		return false;
	}
}

function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
}

if (button !== null) {
	// From the browser's own search field. In the fragment, so that what is searched for stays out of a server's log.
	const query = new URLSearchParams(location.hash.slice(1)).get('search');
	if (query) open(button, query);
	button.addEventListener('click', () => open(button));
	document.addEventListener('keydown', (event) => {
		const { key, ctrlKey, metaKey, altKey, target } = event;
		if (event.defaultPrevented || event.isComposing || altKey) return;
		const isShortcut =
			ctrlKey || metaKey
				? key.toLowerCase() === 'k' && !event.shiftKey
				: key === '/' && !isTyping(target) && !isSlashOff();
		if (!isShortcut) return;
		// The browser would search in the page or in its address bar.
		event.preventDefault();
		open(button);
	});
}

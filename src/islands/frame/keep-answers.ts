import { languageKey } from '../storage/storage-keys.ts';

/** A change of language keeps the answers: they live in the fragment, which a written address cannot know. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
	link.addEventListener('click', () => {
		link.hash = location.hash;
		try {
			localStorage.setItem(languageKey, link.dataset['language'] as string);
		} catch {
			// Without storage the choice holds for this visit, since every link stays in the language.
		}
	});
}

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fillWords } from '../i18n/fill-words.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import { localeTraits } from '../i18n/locales.ts';
import type { ChosenLanguage } from './choose-language.ts';
import type { ElementAnswers } from './element-answers.ts';
import { embedWords } from './embed-words.ts';

interface Props {
	language: ChosenLanguage;
	/**
	 * What the element has come to; on the way and after a failure what the page has written inside of it is shown.
	 * `refused` is a failure by the policy of the page.
	 */
	state: 'loading' | 'failed' | 'refused' | 'shown';
	answers: ElementAnswers;
	/** The page of the guide that shows the same. */
	address: string;
	/** Whether the site lets the browser keep what is entered. */
	isKept: boolean;
	onRetry: () => void;
	/** The island. */
	children?: ComponentChildren;
}

/** All that stands in the shadow root: the island, or why there is none, and below it what the guide is and is not. */
export function Embedded({ language, state, answers, address, isKept, onRetry, children }: Props) {
	const { locale, missing } = language;
	const words = embedWords[locale];
	const { languageTag, direction } = localeTraits[locale];
	/** A link to other answers belongs to the element, not to the address of the page. */
	const openAnswers = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const address = link?.getAttribute('href') ?? '';
		if (!address.startsWith('#')) return;
		event.preventDefault();
		answers.openFragment(address.slice(1));
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links inside
		// biome-ignore lint/a11y/useKeyWithClickEvents: the Enter key clicks a link too
		<div class="guide" lang={languageTag} dir={direction} data-state={state} onClick={openAnswers}>
			{missing !== undefined && (
				<p class="embed-state" data-missing={missing}>
					{fillWords(words.otherLanguage, { language: missing })}
				</p>
			)}
			{state === 'shown' ? children : <slot />}
			<div role="status">{state === 'loading' && <p class="embed-state">{words.loading}</p>}</div>
			{(state === 'failed' || state === 'refused') && (
				<div class="callout" data-kind="unknown" role="alert">
					<p>{fillWords(words[state], { name: words.name, origin: new URL(address).origin })}</p>
					<p>
						<button
							type="button"
							class="button quiet"
							onClick={({ currentTarget }) => {
								holdFocus(currentTarget.closest<HTMLElement>('.guide'));
								onRetry();
							}}
						>
							{words.retry}
						</button>
					</p>
				</div>
			)}
			{state !== 'loading' && (
				<div class="embed-foot">
					<p>
						<strong>{words.name}</strong> · {joinSentences([words.independent, words.check], locale)}
					</p>
					{state === 'shown' && <p data-privacy>{isKept ? words.kept : words.forVisit}</p>}
					<WayToGuide answers={answers} address={address} text={fillWords(words.open, { name: words.name })} />
				</div>
			)}
		</div>
	);
}

/** The focus of a button that is about to go, with all that could take it, until the reader moves on. */
function holdFocus(guide: HTMLElement | null): void {
	if (guide === null) return;
	guide.tabIndex = -1;
	guide.addEventListener('blur', () => guide.removeAttribute('tabindex'), { once: true });
	guide.focus({ preventScroll: true });
}

/** The same answers on the page of the guide. */
function WayToGuide({ answers, address, text }: Pick<Props, 'answers' | 'address'> & { text: string }) {
	const [value, setValue] = useState(answers.value);
	useEffect(() => {
		setValue(answers.value);
		return answers.watch(setValue);
	}, [answers]);
	return (
		<p>
			<a href={value === '' ? address : `${address}#${value}`} data-way-to-guide>
				{text}
			</a>
		</p>
	);
}

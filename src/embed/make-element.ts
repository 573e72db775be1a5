import { h, render, type VNode } from 'preact';
import { localeTraits } from '../i18n/locales.ts';
import type { Storeroom, Surroundings } from '../islands/surroundings/surroundings.ts';
import { type ChosenLanguage, chooseLanguage } from './choose-language.ts';
import { Embedded } from './Embedded.tsx';
import { type ElementAnswers, keepAnswers } from './element-answers.ts';
import { home } from './home.ts';
import { isRefused } from './is-refused.ts';
import { type IslandElement, islandOf } from './island-elements.ts';
import { addressOf, loadData } from './load-data.ts';
import { loadIsland } from './load-island.ts';
import { sheetsFor } from './sheets.ts';
import { memory, siteStorage } from './storerooms.ts';

/** The class of an element that shows this island. */
export function makeElement(island: IslandElement): CustomElementConstructor {
	return class extends HTMLElement {
		static observedAttributes = ['lang', 'answers', 'address', 'storage'];

		readonly #root = this.attachShadow({ mode: 'open' });
		readonly #internals = this.attachInternals();
		readonly #frame = document.createElement('div');
		/** What the element holds outlives its being moved, or spoken to in another language. */
		#answers: ElementAnswers | undefined;
		#storeroom: Storeroom | undefined;
		#stopTelling = () => {};
		/** False while the browser tells of the attributes that were there from the first. */
		#isPlaced = false;
		/** Counts the beginnings, so that what a former one has asked for is not shown. */
		#beginning = 0;

		constructor() {
			super();
			this.#frame.className = 'frame';
			this.#root.adoptedStyleSheets = sheetsFor(island.name);
			this.#root.append(this.#frame);
		}

		/** The answers, as the text of a fragment: `v=1&office=TW`. */
		get value(): string {
			return this.#answers?.value ?? this.getAttribute('answers') ?? '';
		}

		set value(fragment: string) {
			const text = String(fragment).replace(/^#/, '');
			if (this.#answers === undefined) this.setAttribute('answers', text);
			else this.#answers.openFragment(text);
		}

		connectedCallback(): void {
			// A value that was set before the script had defined the element hides the property.
			if (Object.hasOwn(this, 'value')) {
				const early = this.value;
				Reflect.deleteProperty(this, 'value');
				this.value = early;
			}
			this.#isPlaced = true;
			void this.#begin();
		}

		disconnectedCallback(): void {
			this.#isPlaced = false;
			this.#end();
		}

		attributeChangedCallback(name: string, before: string | null, text: string | null): void {
			if (before === text || !this.#isPlaced) return;
			if (name === 'answers') {
				this.value = text ?? '';
				return;
			}
			if (name === 'address') this.#answers = undefined;
			if (name === 'storage') this.#storeroom = undefined;
			this.#end();
			void this.#begin();
		}

		async #begin(): Promise<void> {
			const isKept = this.getAttribute('storage') === 'local';
			const language = chooseLanguage(this);
			const data = islandOf(island);
			const address = `${home}${localeTraits[language.locale].segment}/${island.page}`;
			this.#storeroom ??= isKept ? siteStorage() : memory();
			this.#answers ??= keepAnswers(this.getAttribute('answers') ?? '', this.getAttribute('address') === 'page');
			const [answers, storeroom] = [this.#answers, this.#storeroom];
			const surroundings: Surroundings = {
				...answers,
				root: () => this.#root,
				watchClicks: () => () => {},
				readAddress: () => address,
				storeroom,
			};
			const onRetry = () => void this.#begin();
			const show = (state: 'loading' | 'failed' | 'refused' | 'shown', shown?: VNode) =>
				render(h(Embedded, { language, state, answers, address, isKept, onRetry }, shown), this.#frame);

			this.#stopTelling();
			this.#stopTelling = answers.watch((value) => this.#tell('csp-change', { value }));
			this.#setLanguage(language);
			this.#beginning += 1;
			const beginning = this.#beginning;
			show('loading');
			try {
				const [loaded, props] = await Promise.all([loadIsland(island), loadData(data, language.locale)]);
				if (beginning !== this.#beginning) return;
				this.#root.adoptedStyleSheets = sheetsFor(island.name, loaded.css);
				show('shown', loaded.show(props, surroundings));
				this.#tell('csp-ready', { value: answers.value });
			} catch (error) {
				// An answer that is an error was let in.
				const wasRefused = error instanceof TypeError && (await isRefused(addressOf(data, language.locale)));
				if (beginning !== this.#beginning) return;
				show(wasRefused ? 'refused' : 'failed');
				this.#tell('csp-error', { error });
			}
		}

		/** Takes the island away, and with it every listener. */
		#end(): void {
			this.#beginning += 1;
			this.#stopTelling();
			render(null, this.#frame);
		}

		/** For `:lang()` of the tokens, which cannot see the host from inside. */
		#setLanguage({ locale }: ChosenLanguage): void {
			const { states } = this.#internals;
			states.clear();
			states.add(`lang-${locale}`);
			states.add(`lang-${locale.split('-')[0]}`);
		}

		#tell(name: `csp-${'change' | 'ready' | 'error'}`, detail: object): void {
			this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
		}
	};
}

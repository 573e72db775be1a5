import { useEffect, useRef, useState } from 'preact/hooks';
import { fillWords } from '../../i18n/fill-words.ts';
import { type PreparedHelp, type WidenedQuery, widenQuery } from '../../i18n/search-help/widen-query.ts';
import { loadPagefind } from './pagefind.ts';
import { preloadChunks } from './preload-chunks.ts';
import { SearchResults } from './SearchResults.tsx';
import { SlashSetting } from './SlashSetting.tsx';
import type { IndexOutline } from './search-equipment.ts';
import { type Findings, type FoundPage, searchPages } from './search-pages.ts';
import type { SearchWords } from './search-words.ts';

/** How long a reader who types letter by letter pauses before the search begins, in milliseconds. */
const pause = 120;
/** Pages shown at once. */
const atOnce = 8;

interface Props {
	words: SearchWords;
	help: PreparedHelp;
	index: IndexOutline | undefined;
	onClose: () => void;
}

type State =
	| { kind: 'empty' | 'loading' | 'unreachable' }
	/** `early` has the things of the trade alone, which need no index; pages are under way. */
	| { kind: 'early' | 'found'; findings: Findings; pages: readonly FoundPage[] };

/** The field, what was found, and ways on where nothing was. */
export function SearchPanel({ words, help, index, onClose }: Props) {
	const [state, setState] = useState<State>({ kind: 'empty' });
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const engine = useRef<ReturnType<typeof loadPagefind> | undefined>(undefined);
	const isReady = useRef(false);
	/** The text of the field when it last changed. */
	const typed = useRef('');
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const latest = useRef(0);

	useEffect(() => {
		// While the reader types the first word.
		load().catch(() => {});
		// JSX has no name for it that reaches the element.
		field.current?.addEventListener('compositionend', searchSoon);
	}, []);

	function load(): ReturnType<typeof loadPagefind> {
		const forget = () => {
			engine.current = undefined;
		};
		if (engine.current === undefined) {
			engine.current = loadPagefind(index?.tag);
			engine.current
				.then(({ index }) => index)
				.then(() => {
					isReady.current = true;
				})
				.catch(forget);
		}
		return engine.current;
	}

	/** Of several searches under way only the last one counts. */
	async function search(): Promise<void> {
		clearTimeout(timer.current);
		const search = ++latest.current;
		const settle = (next: State) => {
			if (search === latest.current) setState(next);
		};
		const query = field.current?.value.trim() ?? '';
		if (query === '') return settle({ kind: 'empty' });
		const widened = widenQuery(query, help);
		if (index !== undefined && !isReady.current) preloadChunks([...widened.translated, ...widened.queries], index);
		const early = showEarly(query, widened);
		// What was found before stays for a while, or it would flicker.
		if (early.kind === 'early') setState((now) => (now.kind === 'found' ? now : early));
		const waiting = setTimeout(settle, 300, early);
		try {
			const { pagefind, index: ready } = await load();
			const [findings] = await Promise.all([searchPages(pagefind, help, query, atOnce), ready]);
			settle({ kind: 'found', findings, pages: findings.pages });
		} catch {
			settle({ kind: 'unreachable' });
		} finally {
			clearTimeout(waiting);
		}
	}

	function searchSoon(event: Event): void {
		// What an input method composes is not text yet.
		if ((event as InputEvent).isComposing) return;
		const text = field.current?.value ?? '';
		const before = typed.current;
		// An input method may tell of its word twice.
		if (text === before) return;
		typed.current = text;
		clearTimeout(timer.current);
		if (isOneLetter(text, before)) timer.current = setTimeout(search, pause);
		else search();
	}

	async function searchNow(event: Event): Promise<void> {
		event.preventDefault();
		await search();
		linksIn(list.current)[0]?.focus();
	}

	async function showMore(findings: Findings, pages: readonly FoundPage[]): Promise<void> {
		const more = await findings.loadPages(pages.length, pages.length + atOnce);
		setState((now) =>
			now.kind === 'found' && now.findings === findings ? { ...now, pages: [...pages, ...more] } : now,
		);
	}

	function moveByKeys(event: KeyboardEvent): void {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') {
			// A search field would be emptied first.
			event.preventDefault();
			onClose();
			return;
		}
		const stops = [field.current as HTMLElement, ...linksIn(list.current)];
		const position = stops.indexOf(document.activeElement as HTMLElement);
		if (position === -1) return;
		const isInList = position > 0;
		const next =
			event.key === 'ArrowDown'
				? position + 1
				: event.key === 'ArrowUp'
					? position - 1
					: isInList && event.key === 'Home'
						? 1
						: isInList && event.key === 'End'
							? stops.length - 1
							: // Whoever types on means the field.
								isInList && /^[^\s]$/u.test(event.key)
								? 0
								: undefined;
		if (next === undefined) return;
		if (event.key.length > 1) event.preventDefault();
		stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
	}

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between links that work without them.
		<div class="search-panel" onKeyDown={moveByKeys}>
			<div class="search-head">
				<h2 id="search-title">{words.title}</h2>
				<button type="button" class="search-close" onClick={onClose}>
					{words.close}
				</button>
			</div>
			<search>
				<form onSubmit={searchNow}>
					<label for="search-field">{words.label}</label>
					<input
						id="search-field"
						ref={field}
						type="search"
						autocomplete="off"
						autocapitalize="off"
						spellcheck={false}
						enterkeyhint="search"
						aria-describedby="search-keys"
						onInput={searchSoon}
					/>
				</form>
			</search>
			<div
				class="search-body"
				ref={list}
				data-state={state.kind}
				data-query={state.kind === 'found' ? state.findings.query : ''}
			>
				<p class="search-count" role="status">
					{statusOf(state, words)}
				</p>
				{state.kind === 'empty' && <p class="search-clue">{words.clue}</p>}
				{state.kind === 'unreachable' && (
					<div>
						<p>{import.meta.env.DEV ? 'No index yet: run `npm run build` once, then reload.' : words.unreachableTry}</p>
						<p>
							<button type="button" class="button" onClick={search}>
								{words.retry}
							</button>
						</p>
						<WaysOn words={words} />
					</div>
				)}
				{(state.kind === 'found' || state.kind === 'early') && (
					<>
						{state.findings.also.length > 0 && (
							<p class="search-also">{fillWords(words.also, { names: state.findings.also.join(' · ') })}</p>
						)}
						{state.kind === 'found' && state.findings.count + state.findings.names.length === 0 && (
							<>
								<p>{words.noneTry}</p>
								<WaysOn words={words} />
							</>
						)}
						<SearchResults
							words={words}
							findings={state.findings}
							pages={state.pages}
							onMore={() => showMore(state.findings, state.pages)}
							onLeave={onClose}
						/>
					</>
				)}
			</div>
			<div class="search-foot">
				<p id="search-keys">{words.keys}</p>
				<SlashSetting text={words.shortcut} />
			</div>
		</div>
	);
}

/** What can be told of a query before there is an index. */
function showEarly(query: string, { also, names }: WidenedQuery): State {
	if (names.length === 0) return { kind: 'loading' };
	return { kind: 'early', findings: { query, also, names, count: 0, pages: [], loadPages: async () => [] }, pages: [] };
}

/** Whoever pastes, speaks or uses an input method brings words, not the letters of one. */
function isOneLetter(text: string, before: string): boolean {
	if (text.length < 2) return true;
	return Math.abs(text.length - before.length) < 2 && text.startsWith(before.slice(0, -1));
}

function linksIn(element: HTMLElement | null): HTMLElement[] {
	return [...(element?.querySelectorAll<HTMLElement>('a, button') ?? [])];
}

function statusOf(state: State, words: SearchWords): string {
	if (state.kind !== 'found') {
		return { empty: '', loading: words.loading, early: words.loading, unreachable: words.unreachable }[state.kind];
	}
	const { query, count, names } = state.findings;
	const all = count + names.length;
	if (all === 0) return fillWords(words.none, { query });
	return all === 1 ? words.one : fillWords(words.count, { count: all });
}

function WaysOn({ words }: { words: SearchWords }) {
	return (
		<ul class="plain">
			<li>
				<a href={words.glossaryHref}>{words.glossary}</a>
			</li>
			<li>
				<a href={words.overviewHref}>{words.overview}</a>
			</li>
		</ul>
	);
}

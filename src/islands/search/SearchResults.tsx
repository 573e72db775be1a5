import { useEffect, useRef } from 'preact/hooks';
import type { Piece } from './mark-text.ts';
import type { Findings, FoundPage } from './search-pages.ts';
import type { SearchWords } from './search-words.ts';

interface Props {
	words: SearchWords;
	findings: Findings;
	pages: readonly FoundPage[];
	onMore: () => void;
	/** Told when a result is followed in this tab: it may lead to another place of this page. */
	onLeave: () => void;
}

/** Links, not options: a screen reader then tells headings, links and marks, and a result opens in a new tab too. */
export function SearchResults({ words, findings, pages, onMore, onLeave }: Props) {
	const { names, count } = findings;
	const items = useRef<HTMLOListElement>(null);
	/** How many pages there were as "more" was asked for. */
	const shown = useRef<number | undefined>(undefined);

	useEffect(() => {
		// After "more" the reading goes on with the first of the new results; pages that come by themselves take no focus.
		const first = shown.current;
		if (first === undefined || pages.length <= first) return;
		shown.current = undefined;
		items.current?.children[names.length + first]?.querySelector('a')?.focus();
	}, [pages.length, names.length]);

	function askForMore(): void {
		shown.current = pages.length;
		onMore();
	}

	function leave(event: MouseEvent): void {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onLeave();
	}

	return (
		<>
			<ol class="search-results" ref={items}>
				{names.map(({ id, name, text, path }) => (
					<li key={id}>
						<p class="search-part">{path.startsWith('/glossary/') ? words.entry : words.parts['guide']}</p>
						<a href={`${words.home}${path}`} onClick={leave}>
							{name}
						</a>
						<p class="search-excerpt">{text}</p>
					</li>
				))}
				{pages.map(({ href, title, section, excerpt, others }) => (
					<li key={href}>
						<p class="search-part">{partOf(href, words)}</p>
						<a href={href} onClick={leave}>
							{title}
							{section !== undefined && section !== title && <span class="search-section"> › {section}</span>}
						</a>
						<p class="search-excerpt">
							<Pieces of={excerpt} />
						</p>
						{others.length > 0 && (
							<p class="search-others">
								{words.sections}{' '}
								{others.map((other) => (
									<a key={other.href} href={other.href} onClick={leave}>
										{other.title}
									</a>
								))}
							</p>
						)}
					</li>
				))}
			</ol>
			{count > pages.length && (
				<p>
					<button type="button" class="button quiet" onClick={askForMore}>
						{words.more}
					</button>
				</p>
			)}
		</>
	);
}

function Pieces({ of: pieces }: { of: readonly Piece[] }) {
	return <>{pieces.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</>;
}

/** Which part of the site a page belongs to. */
function partOf(href: string, words: SearchWords): string | undefined {
	const [part = ''] = href.slice(words.home.length + 1).split('/');
	return words.parts[part];
}

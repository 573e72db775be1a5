import { byDate } from '../../domain/date/partial-date.ts';
import type { CitedSource, SourceRef, StampContext } from './cited-source.ts';

interface Props {
	/** An id for the citation, once on the page. */
	id: string;
	citations: readonly SourceRef[];
	certainty?: 'inferred' | 'second-hand' | undefined;
	isDisputed?: boolean | undefined;
	notes?: readonly string[] | undefined;
	from: StampContext;
}

/** Keeps the stamp in the line of the word before it. */
const joiner = '\u2060';

/** The date stamp of components/claims/Stamp.astro, for answers that are made in the browser. */
export function Stamp({ id, citations, certainty, isDisputed = false, notes = [], from }: Props) {
	const cited = citations
		.map((citation) => ({ ...citation, ...(from.sources[citation.source] as CitedSource) }))
		.toSorted((a, b) => byDate(b.date, a.date));
	const newest = cited[0];
	if (newest === undefined) return null;
	return (
		<span class="cite">
			{joiner}
			<button
				type="button"
				class="stamp"
				popovertarget={id}
				data-rank={newest.rank}
				data-certainty={certainty}
				data-disputed={isDisputed ? '' : undefined}
			>
				<span class="vh">{from.words.sources} </span>
				{newest.date}
			</button>
			<span popover="auto" id={id} class="citation" role="note">
				{cited.map((each) => (
					<span class="cited" key={`${each.source} ${each.at}`}>
						<span class="cited-date">{each.date}</span>{' '}
						<a href={`${from.paths.sources}#${each.source}`} data-source={each.source}>
							<span lang={each.language}>{each.title}</span>
						</a>
						{each.at !== undefined && <span class="cited-at"> § {each.at}</span>}{' '}
						<span class="cited-rank">
							{each.publisher} · {from.words.stamp[each.rank]}
						</span>
					</span>
				))}
				{notes.map((note) => (
					<span class="cited-note" key={note}>
						{note}
					</span>
				))}
			</span>
		</span>
	);
}

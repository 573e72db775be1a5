import { useState } from 'preact/hooks';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatNumber } from '../../i18n/format-date.ts';
import { ShowAll } from '../answers/ShowAll.tsx';
import { Stamp } from '../answers/Stamp.tsx';
import type { CaseChangesProps, SaidChange } from './case-changes-props.ts';

interface Props {
	props: CaseChangesProps;
	/** Oldest first. */
	changes: readonly SaidChange[];
}

/** Changes shown before the reader asks for all of them. */
const shownAtFirst = 10;

/** What changed between the two days, as it came; each entry leads to its place in the list of the page. */
export function DatedList({ props, changes }: Props) {
	const { words, locale } = props;
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? changes : changes.slice(0, shownAtFirst);
	return (
		<section aria-labelledby="dated">
			<h3 id="dated">{words.case.datedHeading}</h3>
			{changes.length === 0 && <p>{words.case.noDated}</p>}
			<ol class="dated">
				{shown.map((change) => (
					<li key={change.id} data-dated={change.id}>
						<span class="dated-when">
							{change.when}
							<Stamp
								id={`dated-${change.id}`}
								citations={change.citations}
								certainty={change.certainty}
								isDisputed={change.isDisputed}
								notes={change.certainty === undefined ? [] : [words.flags[change.certainty]]}
								from={props}
							/>
						</span>
						<span>
							<a href={`#${change.id}`}>{change.text}</a>
							{change.whom !== '' && <span class="behind-note">{change.whom}</span>}
						</span>
					</li>
				))}
			</ol>
			{shown.length < changes.length && (
				<ShowAll
					text={fillWords(words.case.showAll, { count: formatNumber(changes.length, locale) })}
					onPress={() => setWhole(true)}
				/>
			)}
		</section>
	);
}

import { byDate } from '../../domain/date/partial-date.ts';
import type { ListControl } from './list-control.ts';

interface Props {
	list: ListControl;
}

/** On paper nothing can be opened, so the sources of the listed steps are written out. */
export function PrintedSources({ list: { props, views } }: Props) {
	const ids = [...views.values()].flatMap(({ item }) => item.step.citations.map(({ source }) => source));
	const cited = [...new Set(ids)].flatMap((id) => {
		const source = props.sources[id];
		return source === undefined ? [] : [{ id, ...source }];
	});
	return (
		<section class="printed-sources">
			<h2>{props.words.checklist.print.sources}</h2>
			<ul>
				{cited
					.toSorted((a, b) => byDate(b.date, a.date))
					.map(({ id, date, title, language, publisher, address }) => (
						<li key={id}>
							{date} <span lang={language}>{title}</span> · {publisher} · {address}
						</li>
					))}
			</ul>
		</section>
	);
}

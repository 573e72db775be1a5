import { type Checklist, listDocuments } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ListControl } from './list-control.ts';
import { listTitles } from './say-step.ts';

interface Props {
	list: ListControl;
	checklist: Checklist;
}

/** What to gather once, for all steps that are still open. */
export function DocumentList({ list: { props, views }, checklist }: Props) {
	const words = props.words.checklist.documents;
	const open = listDocuments(checklist)
		.map(({ document, keys }) => ({ document, keys: keys.filter((key) => views.get(key)?.state.kind !== 'done') }))
		.filter(({ keys }) => keys.length > 0);
	return (
		<section class="document-list" aria-labelledby="documents-heading">
			<h2 id="documents-heading">{words.heading}</h2>
			{open.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<>
					<p class="field-hint">{words.lead}</p>
					<ul>
						{open.map(({ document, keys }) => (
							<li key={document} data-document={document}>
								{props.texts.documents[document] ?? document}{' '}
								<span class="document-for">{fillWords(words.for, { steps: listTitles(props, keys) })}</span>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

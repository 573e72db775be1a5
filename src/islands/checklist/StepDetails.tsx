import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { ListControl } from './list-control.ts';
import type { ItemView } from './list-views.ts';

interface Props {
	list: ListControl;
	view: ItemView;
}

/** What to do, what to have at hand, how long it takes, and where. */
export function StepDetails({ list: { props }, view: { item, shown } }: Props) {
	const { step } = item;
	const { texts, words, locale } = props;
	const text = texts.steps[step.id];
	const documents = step.documents.map((id) => texts.documents[id] ?? id);
	const hasMore = text?.detail !== undefined || documents.length + step.links.length > 0 || text?.takes !== undefined;
	if (!hasMore) return null;
	return (
		<details class="task-details">
			<summary>{words.checklist.step.details}</summary>
			{text?.detail !== undefined && <p>{text.detail}</p>}
			{text?.notYet !== undefined && shown !== 'not-yet' && <p class="not-yet">{text.notYet}</p>}
			{text?.takes !== undefined && <p class="meta">{fillWords(words.steps.takes, { time: text.takes })}</p>}
			{documents.length > 0 && (
				<p class="meta">{fillWords(words.steps.needs, { documents: formatList(documents, locale) })}</p>
			)}
			{step.links.length > 0 && (
				<p class="meta links">
					{step.links.map((id) => (
						<OutsideLink key={id} props={props} id={id} />
					))}
				</p>
			)}
		</details>
	);
}

/** As components/prose/OutsideLink.astro; text only where the service has ended. */
function OutsideLink({ props: { texts, words }, id }: { props: ListControl['props']; id: string }) {
	const link = texts.links[id];
	if (link === undefined) return null;
	if (link.address === undefined) {
		return (
			<span class="closed-link">
				{link.text}
				{words.closedLink}
			</span>
		);
	}
	return (
		<a class="outside" href={link.address} rel="noopener">
			{link.text}
			<span class="vh">{words.outside}</span>
		</a>
	);
}

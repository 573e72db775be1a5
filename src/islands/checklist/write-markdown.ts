import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatList } from '../../i18n/format-date.ts';
import type { ListControl } from './list-control.ts';
import { nameGroup } from './say-group.ts';
import { sayState, sayWhy } from './say-state.ts';
import { titleOf } from './say-step.ts';

/** The list as Markdown that says by itself what it is: the guide, the day, the version, every step with its sources. */
export function writeMarkdown(
	{ props, views, today }: ListControl,
	checklist: Pick<Checklist, 'partnerType' | 'groups'>,
	asOf: Day,
): string {
	const { words, texts, sources, locale } = props;
	const said = words.checklist.print;
	const lines = [
		`# ${plain(`${words.site.name} · ${texts.types[checklist.partnerType]}`)}`,
		'',
		fillWords(said.day, { date: formatDate(asOf, locale), today: formatDate(today, locale) }),
		'',
		fillWords(said.version, { version: props.version }),
	];
	for (const group of checklist.groups) {
		lines.push('', `## ${plain(nameGroup(props, group))}`, '');
		for (const { key, step } of group.items) {
			const view = views.get(key);
			if (view === undefined) continue;
			const isDone = view.state.kind === 'done';
			const day = isDone && view.on !== undefined ? ` · ${formatDate(view.on, locale)}` : '';
			lines.push(`- [${isDone ? 'x' : ' '}] ${plain(titleOf(props, key))} · ${sayState(props, view)}${day}`);
			const why = sayWhy(props, view, today).filter((sentence) => sentence !== '');
			const documents = step.documents.map((id) => texts.documents[id] ?? id);
			if (documents.length > 0) why.push(fillWords(words.steps.needs, { documents: formatList(documents, locale) }));
			for (const sentence of why) lines.push(`  - ${plain(sentence)}`);
			if (view.note !== '') lines.push(`  - ${plain(fillWords(said.note, { text: view.note }))}`);
			const cited = new Set(step.citations.flatMap(({ source }) => sources[source] ?? []));
			lines.push(`  - ${plain([...cited].map(({ date, title }) => `${date} ${title}`).join('; '))}`);
		}
	}
	return `${lines.join('\n')}\n\n${words.site.independent} ${words.site.check}\n`;
}

/** What Markdown would take for a sign of its own, or for HTML; a line break would end the item of the list. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s*[\r\n]\s*/g, ' / ');
}

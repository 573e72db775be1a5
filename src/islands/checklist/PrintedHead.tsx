import type { Day } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { ListControl } from './list-control.ts';

interface Props {
	list: ListControl;
	asOf: Day;
	surroundings: Surroundings;
}

/** On paper: what this is, from where, for which day, by which facts. */
export function PrintedHead({ list: { props, today }, asOf, surroundings }: Props) {
	const words = props.words.checklist.print;
	const { name, independent, check } = props.words.site;
	// With the answers, so that whoever types it off the paper comes to the same list.
	const address =
		typeof location === 'undefined' ? '' : `${surroundings.readAddress()}#${surroundings.readFragment() ?? ''}`;
	return (
		<div class="printed-head">
			<p>{fillWords(words.guide, { name, address })}</p>
			<p>{fillWords(words.day, { date: formatDate(asOf, props.locale), today: formatDate(today, props.locale) })}</p>
			<p>{fillWords(words.version, { version: props.version })}</p>
			<p>
				{independent} {check}
			</p>
		</div>
	);
}

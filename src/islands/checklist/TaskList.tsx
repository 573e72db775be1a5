import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { Filled } from '../answers/Filled.tsx';
import type { Surroundings } from '../surroundings/surroundings.ts';
import { ContingentSteps } from './ContingentSteps.tsx';
import { DocumentList } from './DocumentList.tsx';
import type { ListControl } from './list-control.ts';
import { OthersSteps } from './OthersSteps.tsx';
import { PerhapsSteps } from './PerhapsSteps.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { SpanPicture } from './SpanPicture.tsx';
import { Standing } from './Standing.tsx';
import { StepItem } from './StepItem.tsx';
import { nameGroup } from './say-group.ts';

interface Props {
	list: ListControl;
	checklist: Checklist;
	asOf: Day;
	surroundings: Surroundings;
	/** Whether the partner type takes no newcomers on the day, of whom the reader would be one. */
	isClosed: boolean;
	/** The checker, with the reader's answers. */
	check: string;
}

/** The list itself: where the reader stands, the steps by stage and market, and what helps to plan them. */
export function TaskList({ list, checklist, asOf, surroundings, isClosed, check }: Props) {
	const { props, views } = list;
	const words = props.words.checklist.choice;
	if (checklist.groups.length === 0) {
		const { types, guides } = props.texts;
		const link = <a href={guides[checklist.partnerType]}>{types[checklist.partnerType]}</a>;
		return (
			<p class="start-hint" data-empty>
				<Filled text={isClosed ? words.emptyClosed : words.empty}>{{ link }}</Filled>
			</p>
		);
	}
	return (
		<div class="task-list" data-partner-type-list={checklist.partnerType}>
			<PrintedHead list={list} asOf={asOf} surroundings={surroundings} />
			<Standing list={list} />
			<div class="task-groups">
				{isClosed && (
					<p class="field-hint" data-closed>
						{words.verdictClosed}
					</p>
				)}
				<p class="field-hint">{fillWords(words.asOf, { date: formatDate(asOf, props.locale) })}</p>
				{checklist.groups.map((group) => (
					<section
						key={`${group.stage} ${group.market}`}
						class="task-group"
						data-stage={group.stage}
						data-market={group.market}
					>
						<h2>{nameGroup(props, group)}</h2>
						<ul class="tasks">
							{group.items.map(({ key }) => {
								const view = views.get(key);
								return view && <StepItem key={key} list={list} view={view} />;
							})}
						</ul>
					</section>
				))}
			</div>
			<div class="task-aside">
				<DocumentList list={list} checklist={checklist} />
				<SpanPicture list={list} checklist={checklist} />
				<OthersSteps list={list} />
				<PerhapsSteps list={list} perhaps={checklist.perhaps} check={check} />
				<ContingentSteps list={list} contingent={checklist.contingent} />
			</div>
			<PrintedSources list={list} />
		</div>
	);
}

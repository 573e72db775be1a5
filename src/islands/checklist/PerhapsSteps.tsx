import type { Checklist } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { ListControl } from './list-control.ts';
import { titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	perhaps: Checklist['perhaps'];
	/** The checker, with the reader's answers. */
	check: string;
}

/** Steps that no answer has ruled out and none has called for. */
export function PerhapsSteps({ list: { props }, perhaps, check }: Props) {
	if (perhaps.length === 0) return null;
	const words = props.words.checklist.perhaps;
	const questions = [...new Set(perhaps.flatMap(({ ask }) => ask))].map((id) => props.texts.questions[id] ?? id);
	return (
		<section class="perhaps-steps" aria-labelledby="perhaps-heading">
			<h2 id="perhaps-heading">{words.heading}</h2>
			<p class="field-hint">
				{fillWords(words.lead, { questions: formatList(questions, props.locale) })} <a href={check}>{words.answer}</a>
			</p>
			<ul>
				{perhaps.map(({ key }) => (
					<li key={key} data-perhaps={key}>
						{titleOf(props, key)}
					</li>
				))}
			</ul>
		</section>
	);
}

import { useMemo } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { CheckerProps } from './checker-props.ts';
import { makeReceipt, type Receipt } from './make-receipt.ts';
import { useAfterPaint } from './use-after-paint.ts';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
}

/** The receipt on paper, where nothing can be opened. */
export function PrintedReceipt({ props, answers, assessment }: Props) {
	const seen = useAfterPaint(assessment);
	return useMemo(() => <Paper props={props} receipt={makeReceipt(props, answers, seen)} />, [seen]);
}

function Paper({ props, receipt }: { props: CheckerProps; receipt: Receipt }) {
	const words = props.words.checker.receipt;
	return (
		<section class="printed-receipt">
			<h2>{words.title}</h2>
			<p>
				{fillWords(words.day, { date: formatDate(receipt.asOf, props.locale) })}
				<br />
				{fillWords(words.version, { version: receipt.version })}
			</p>
			<h3>{words.answers}</h3>
			{receipt.answers.length === 0 && <p>{words.noAnswers}</p>}
			<ul>
				{receipt.answers.map(({ question, text, answerText }) => (
					<li key={question}>
						{text} <strong>{answerText}</strong>
					</li>
				))}
			</ul>
			<h3>{words.verdicts}</h3>
			{receipt.verdicts.map(({ partnerType, name, verdictText, reason, warnings, sources, requirements }) => (
				<div key={partnerType}>
					<h4>
						{name} · {verdictText}
					</h4>
					<p>{joinSentences([reason, ...warnings], props.locale)}</p>
					<Citations sources={sources} />
					<ul>
						{requirements.map(({ id, title, stateText, sources: cited }) => (
							<li key={id}>
								{stateText} · {title}
								<Citations sources={cited} />
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}

function Citations({ sources }: { sources: Receipt['verdicts'][number]['sources'] }) {
	return (
		<>
			{sources.map(({ id, title, date, at, address }) => (
				<span class="printed-citation" key={`${id} ${at}`}>
					{date} {title}
					{at !== undefined && ` § ${at}`} {address}
				</span>
			))}
		</>
	);
}

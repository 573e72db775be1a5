import { useMemo } from 'preact/hooks';
import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { CheckerProps } from './checker-props.ts';
import { listCited } from './list-cited.ts';
import { makeReceipt, type Receipt } from './make-receipt.ts';
import { useAfterPaint } from './use-after-paint.ts';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
	surroundings: Surroundings;
}

/** The receipt on paper, where nothing can be opened: what is cited stands by its number, and in full at the end. */
export function PrintedReceipt({ props, answers, assessment, surroundings }: Props) {
	const seen = useAfterPaint(assessment);
	return useMemo(() => {
		// Without what was seen, which nobody could type off the paper.
		const address = `${surroundings.readAddress()}#${encodeAnswers({ ...answers, date: seen.asOf })}`;
		return <Paper props={props} receipt={makeReceipt(props, answers, seen)} address={address} />;
	}, [seen]);
}

function Paper({ props, receipt, address }: { props: CheckerProps; receipt: Receipt; address: string }) {
	const words = props.words.checker.receipt;
	const cited = listCited(receipt);
	const numbers = cited.map(({ id }) => id);
	return (
		<section class="printed-receipt">
			<h2>{words.title}</h2>
			<p class="printed-citation">
				{props.words.guide}
				<br />
				{address}
			</p>
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
			{receipt.verdicts.map(({ partnerType, name: type, verdictText, reason, warnings, sources, requirements }) => (
				<div key={partnerType}>
					<h4>
						{type} · {verdictText}
					</h4>
					<p>{joinSentences([reason, ...warnings], props.locale)}</p>
					<Citations sources={sources} numbers={numbers} />
					<ul>
						{requirements.map(({ id, title, stateText, sources: own }) => (
							<li key={id}>
								{stateText} · {title}
								<Citations sources={own} numbers={numbers} />
							</li>
						))}
					</ul>
				</div>
			))}
			<h3>{props.words.sources}</h3>
			<ol>
				{cited.map(({ id, date, title, publisher, address: at }) => (
					<li key={id} class="printed-citation">
						{date} {title} · {publisher} · {at}
					</li>
				))}
			</ol>
		</section>
	);
}

interface Citing {
	sources: Receipt['verdicts'][number]['sources'];
	/** Ids of all sources of the receipt, in the order of their numbers. */
	numbers: readonly (string | undefined)[];
}

function Citations({ sources, numbers }: Citing) {
	const marks = sources.map(
		({ id, date, at }) => `[${numbers.indexOf(id) + 1}] ${date}${at === undefined ? '' : ` § ${at}`}`,
	);
	return <span class="printed-citation">{marks.join(' · ')}</span>;
}

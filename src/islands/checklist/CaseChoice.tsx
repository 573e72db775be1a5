import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import { statusQuestion } from '../../domain/assess/rules-of-day.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { type PartnerTypeId, partnerTypeIds } from '../../domain/partner-type/partner-type.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatDate, formatList } from '../../i18n/format-date.ts';
import { DayField } from '../answers/DayField.tsx';
import type { ChangedAnswers } from '../answers/use-answers.ts';
import type { ChecklistProps } from './checklist-props.ts';

interface Props {
	props: ChecklistProps;
	answers: Answers;
	/** What the checker concludes for each partner type. */
	verdicts: Readonly<Record<PartnerTypeId, keyof ChecklistProps['words']['kinds']>>;
	/** Markets of the separate enrollments that the named places ask for. */
	markets: readonly string[];
	/** The standing that the list takes for granted while the reader has not told it. */
	assumed: string | undefined;
	today: Day;
	isReady: boolean;
	onAnswer: (part: ChangedAnswers) => void;
}

/** What the list depends on: the partner type, where the company stands, its places, and the day. */
export function CaseChoice({ props, answers, verdicts, markets, assumed, today, isReady, onAnswer }: Props) {
	const { texts, locale } = props;
	const words = props.words.checklist.choice;
	const link = (path: string) => `${path}#${encodeAnswers(answers)}`;
	const type = answers.other[typeKey];
	const answer = (key: string, value: string) => {
		const { [key]: _, ...other } = answers.other;
		onAnswer({ other: value === '' ? other : { ...other, [key]: value } });
	};
	return (
		<section class="case" data-needs-script>
			<fieldset class="type-choice" aria-describedby="type-hint">
				<legend>{words.type}</legend>
				<p class="field-hint" id="type-hint">
					{words.typeHint}
				</p>
				{partnerTypeIds.map((id) => (
					<label key={id} class="type-option" data-partner-type={id} data-verdict={verdicts[id]}>
						<input
							type="radio"
							name={typeKey}
							value={id}
							autocomplete="off"
							checked={type === id}
							onChange={() => answer(typeKey, id)}
						/>
						<span>{texts.types[id]}</span> <span class="type-verdict">{props.words.kinds[verdicts[id]]}</span>
					</label>
				))}
				<p class="case-link">
					<a href={link(props.paths.check)}>{words.verdict}</a>
				</p>
			</fieldset>
			<div class="case-rest">
				<div class="status-choice">
					<label for="company-status">{texts.status.text}</label>
					<select
						id="company-status"
						autocomplete="off"
						aria-describedby={assumed === undefined ? undefined : 'status-assumed'}
						value={answers.other[statusQuestion] ?? ''}
						onChange={({ currentTarget: { value } }) => answer(statusQuestion, value)}
					>
						<option value="">{words.statusNone}</option>
						{Object.entries(texts.status.answers).map(([id, text]) => (
							<option key={id} value={id}>
								{text}
							</option>
						))}
					</select>
					{assumed !== undefined && (
						<p class="field-hint" id="status-assumed">
							{fillWords(words.statusAssumed, { assumed: texts.status.answers[assumed] ?? assumed })}
						</p>
					)}
				</div>
				<Places props={props} answers={answers} markets={markets} href={link(props.paths.markets)} />
				<details class="case-day" open={answers.date !== undefined}>
					<summary>{fillWords(words.day, { date: formatDate(answers.date ?? today, locale) })}</summary>
					<DayField
						words={props.words.form}
						locale={locale}
						date={answers.date}
						today={today}
						isReady={isReady}
						onChange={(date) => onAnswer({ date })}
					/>
				</details>
			</div>
		</section>
	);
}

/** The places that the reader has named in the market lookup, and what they mean for the list. */
function Places({
	props: { words, texts, places, locale },
	answers: { office, target },
	markets,
	href,
}: Pick<Props, 'props' | 'answers' | 'markets'> & { href: string }) {
	const names = new Map(places);
	const say = (codes: readonly string[]) =>
		formatList(
			codes.map((code) => names.get(code) || code),
			locale,
		);
	const { choice } = words.checklist;
	return (
		<div class="case-places">
			{office.length + target.length === 0 ? (
				<p>{choice.placesNone}</p>
			) : (
				<dl>
					{office.length > 0 && (
						<div>
							<dt>{choice.offices}</dt>
							<dd>{say(office)}</dd>
						</div>
					)}
					{target.length > 0 && (
						<div>
							<dt>{choice.customers}</dt>
							<dd>{say(target)}</dd>
						</div>
					)}
				</dl>
			)}
			{markets.length > 1 && (
				<p data-enrollments={markets.length}>
					{fillWords(choice.plan, {
						markets: formatList(
							markets.map((market) => texts.markets[market] ?? market),
							locale,
						),
					})}
				</p>
			)}
			<p class="case-link">
				<a href={href}>{choice.places}</a>
			</p>
		</div>
	);
}

import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import { typeKey } from '../../domain/answers/type-key.ts';
import type { TypeAssessment } from '../../domain/assess/assess.ts';
import type { RequirementFinding } from '../../domain/assess/judge-requirements.ts';
import type { VerdictKind } from '../../domain/assess/verdict-kind.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import { Stamp } from '../answers/Stamp.tsx';
import type { CheckerProps } from './checker-props.ts';
import { DisputeSides } from './DisputeSides.tsx';
import { findWarnings } from './find-warnings.ts';
import { RequirementItem } from './RequirementItem.tsx';
import { sayAge, sayReason } from './say-verdict.ts';

interface Props {
	props: CheckerProps;
	type: TypeAssessment;
	answers: Answers;
	asOf: Day;
}

/** One partner type: its verdict, why, what not to do yet, and behind a click every requirement. */
export function VerdictCard({ props, type, answers, asOf }: Props) {
	const { texts, words } = props;
	const { partnerType, verdict, findings } = type;
	const { name } = texts.types[partnerType];
	const warnings = findWarnings(type, answers, texts.notYet);
	const age = sayAge(props, type, asOf);
	return (
		<article
			class="type-card"
			data-partner-type={partnerType}
			data-verdict={verdict}
			aria-labelledby={`verdict-${partnerType}`}
		>
			<div class="verdict-line">
				<h3 id={`verdict-${partnerType}`}>{name}</h3>
				{/* A new element with every verdict, so that the change is seen. */}
				<span class="verdict" key={verdict}>
					{words.verdicts.kinds[verdict]}
				</span>
				<span class="verdict-stand">
					<Stamp
						id={`verdict-source-${partnerType}`}
						citations={type.sources.map((source) => ({ source }))}
						from={props}
					/>
					{age !== undefined && <span class="verdict-age">{age}</span>}
				</span>
				{answers.other[typeKey] === partnerType && <span class="tag">{words.checker.suits.tag}</span>}
			</div>
			{/* Without script it would name a question that nobody can answer, and a list that nobody can have. */}
			<p class="verdict-reason" data-needs-script={verdict === 'undecided' ? '' : undefined}>
				{sayReason(props, type, asOf)}
			</p>
			{type.stage === 'stay' && <p class="verdict-note">{words.checker.verdicts.staying}</p>}
			{warnings.map(({ step, text, isTooEarly }) => (
				<p key={step} class="do-not-yet" data-not-yet={step} data-too-early={isTooEarly ? '' : undefined}>
					{isTooEarly ? fillWords(words.verdicts.tooEarly, { warning: text }) : text}
				</p>
			))}
			{hasSteps.includes(verdict) && (
				<p class="way-on" data-needs-script>
					<a
						href={`${props.paths.checklist}#${encodeAnswers(wishFor(partnerType, answers))}`}
						data-checklist={partnerType}
						data-own-case
					>
						{fillWords(words.checker.verdicts.checklist, { name })}
					</a>
				</p>
			)}
			{findings.length === 0 ? (
				<Ending props={props} type={type} />
			) : (
				<details>
					<summary>{fillWords(words.checker.verdicts.details, { counts: countStates(props, findings) })}</summary>
					<Findings props={props} type={type} />
				</details>
			)}
		</article>
	);
}

/** Behind the click: what would open the type, every requirement, and where sources disagree. */
function Findings({ props, type }: Pick<Props, 'props' | 'type'>) {
	const { partnerType, findings, change } = type;
	const { texts, words, locale } = props;
	const titleOf = (id: string) => texts.requirements[id]?.title ?? id;
	return (
		<>
			{change.length > 0 && (
				<p class="smallest-change" data-change={change.join(' ')}>
					{fillWords(words.verdicts.change, { requirements: formatList(change.map(titleOf), locale) })}
				</p>
			)}
			<ul class="requirement-states">
				{findings.map((finding) => (
					<RequirementItem key={finding.requirement.id} props={props} finding={finding} />
				))}
			</ul>
			{disputesOf(findings).map((id) => (
				<DisputeSides key={id} props={props} id={id} name={partnerType} />
			))}
			<Ending props={props} type={type} />
		</>
	);
}

/** Verdicts on which there is something to do. */
const hasSteps: readonly VerdictKind[] = ['open', 'missing', 'undecided', 'waiting', 'disputed'];

/** The same answers, for the checklist of one partner type. */
function wishFor(partnerType: string, answers: Answers): Answers {
	return { ...answers, other: { ...answers.other, [typeKey]: partnerType } };
}

/** How far the verdict can be trusted, and where to read on. */
function Ending({ props, type }: Pick<Props, 'props' | 'type'>) {
	const { name, guide } = props.texts.types[type.partnerType];
	return (
		<>
			{type.flags.map((flag) => (
				<p key={flag} class="verdict-note" data-flag={flag}>
					{props.words.verdicts.flags[flag]}
				</p>
			))}
			<p class="way-on">
				<a href={guide}>{fillWords(props.words.more, { name })}</a>
			</p>
		</>
	);
}

function countStates({ words }: CheckerProps, findings: readonly RequirementFinding[]): string {
	const count = (wanted: RequirementFinding['state']) => findings.filter(({ state }) => state === wanted).length;
	return fillWords(words.checker.verdicts.counts, { met: count('met'), unmet: count('unmet'), open: count('open') });
}

function disputesOf(findings: readonly RequirementFinding[]): string[] {
	return [...new Set(findings.flatMap(({ dispute }) => (dispute === undefined ? [] : [dispute])))];
}

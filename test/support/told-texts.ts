import { checkerProps } from '../../src/components/checker/checker-props.ts';
import type { Answers } from '../../src/domain/answers/answers.ts';
import type { Assessment } from '../../src/domain/assess/assess.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import type { CheckerProps } from '../../src/islands/checker/checker-props.ts';
import { findWarnings } from '../../src/islands/checker/find-warnings.ts';
import { questionTextOf, sayReason, sayState } from '../../src/islands/checker/say-verdict.ts';

/** A text that the checker tells in some case. */
interface ToldText {
	/** A case in which it is told, for whoever looks for a mistake. */
	where: string;
	say: (props: CheckerProps) => string;
}

/** Gathers what the checker tells over many cases, each thing once: most cases are told in the same words. */
export class ToldTexts {
	readonly reasons = new Map<string, ToldText>();
	readonly #others = new Map<string, ToldText>();

	add({ asOf, partnerTypes }: Assessment, answers: Answers): void {
		for (const type of partnerTypes) {
			const { partnerType, verdict, stage, intake, decisive, ask, flags, findings } = type;
			const where = `${asOf}, ${partnerType}, ${verdict}`;
			const note = (key: string, say: ToldText['say'], to = this.#others) => to.has(key) || to.set(key, { where, say });
			// The day stands in what is said of a closed intake, and of a time that no source covers.
			const when = verdict === 'closed' || verdict === 'silent' ? `${asOf}${partnerType}${intake?.from}` : '';
			const grounds = decisive.map(({ requirement, state, dispute }) => `${requirement.id}${state}${dispute}`);
			const reason = [verdict, stage, when, grounds, verdict === 'undecided' && `${ask[0]}${ask.length}`].join();
			note(reason, (props) => sayReason(props, type, asOf), this.reasons);
			note(verdict, (props) => props.words.verdicts.kinds[verdict]);
			for (const flag of flags) note(flag, (props) => props.words.verdicts.flags[flag]);
			for (const question of ask) note(question, (props) => questionTextOf(props, question));
			for (const finding of findings) {
				const { id } = finding.requirement;
				note(`${id} title`, ({ texts }) => texts.requirements[id]?.title ?? '');
				note(`${id} text`, ({ texts }) => texts.requirements[id]?.text ?? '');
				note(`${finding.state}${finding.isPending}${finding.ask.length > 0}`, (props) => sayState(props, finding));
				if (finding.standing !== 'later') continue;
				for (const { step } of findWarnings(type, answers, notYet)) {
					note(`${step} warning`, ({ texts }) => texts.notYet[step] ?? '');
				}
			}
		}
	}

	/** Every text in a language, with a case in which it is told. */
	*list(locale: Locale): Generator<{ where: string; text: string }> {
		const props = propsOf(locale);
		for (const { where, say } of [...this.reasons.values(), ...this.#others.values()])
			yield { where, text: say(props) };
	}
}

const allProps = new Map(locales.map((locale) => [locale, checkerProps(locale, '')]));
const { notYet } = propsOf('en').texts;

/** What the checker of a language works with. */
export function propsOf(locale: Locale): CheckerProps {
	const props = allProps.get(locale);
	if (props === undefined) throw new Error(`There is no checker in ${locale}.`);
	return props;
}

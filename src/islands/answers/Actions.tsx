import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import type { Seen } from '../../domain/answers/seen.ts';
import { type Link, writeLink } from '../../domain/answers/write-link.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords } from './answer-words.ts';
import type { AnswersControl } from './use-answers.ts';

interface Props {
	words: AnswerWords['form'];
	locale: Locale;
	control: AnswersControl;
	hasAnswers: boolean;
	/** What stays when the reader clears the page: what other pages of the guide asked is theirs to clear. */
	rest: Answers;
	/** What the reader sees now, for a copied link to take along. */
	seen?: Seen | undefined;
}

/** Copy, clear, and the way back. */
export function Actions({ words, locale, control, hasAnswers, rest, seen }: Props) {
	const [copied, setCopied] = useState<'copied' | 'by-hand' | undefined>(undefined);
	const [address, setAddress] = useState('');
	const byHand = useRef<HTMLInputElement>(null);
	const clearing = useRef<HTMLButtonElement>(null);
	const { answers, cleared, isFollowing } = control;
	const link = writeLink(answers, seen);

	useEffect(() => setCopied(undefined), [answers]);
	// What goes or comes above moves the button that was pressed, at times out of sight.
	useEffect(() => {
		if (clearing.current?.matches(':focus')) clearing.current.scrollIntoView({ block: 'nearest' });
	}, [cleared]);
	useEffect(() => {
		if (copied === 'by-hand') byHand.current?.select();
	}, [copied]);

	const copy = async () => {
		const text = `${control.readAddress()}#${link.text}`;
		setAddress(text);
		try {
			await navigator.clipboard.writeText(text);
			setCopied('copied');
		} catch {
			setCopied('by-hand');
		}
	};
	if (!hasAnswers && cleared === undefined) return null;
	const lost = listLost(words, link);
	return (
		<div class="answers-actions">
			{hasAnswers && (
				<button type="button" class="button quiet" onClick={copy}>
					{words.copy}
				</button>
			)}
			{/* One button, so that the focus stays where the reader pressed. */}
			<button
				ref={clearing}
				type="button"
				class="button quiet"
				onClick={() => (cleared === undefined ? control.clear(rest) : control.undoClear())}
			>
				{cleared === undefined ? words.clear : words.undo}
			</button>
			{lost.length > 0 && (
				<p class="answers-notice" data-left-out>
					{fillWords(words.leftOut, { list: formatList(lost, locale) })}
				</p>
			)}
			<p class="field-status" role="status">
				{copied === 'copied' && words.copied}
				{copied === 'by-hand' && words.copyByHand}
				{copied !== undefined && sayUnseen(words, link)}
				{cleared !== undefined && words.cleared}
				{isFollowing && copied === undefined && cleared === undefined && words.followed}
			</p>
			{copied === 'by-hand' && (
				<input ref={byHand} class="link-by-hand" type="text" readOnly value={address} aria-label={words.copy} />
			)}
		</div>
	);
}

/** Answers for which the link has no room. */
function listLost(words: AnswerWords['form'], { leftOut: { office, target, other } }: Link): string[] {
	return [
		...(office > 0 ? [fillWords(words.leftOutOffices, { count: office })] : []),
		...(target > 0 ? [fillWords(words.leftOutTargets, { count: target })] : []),
		...(other.length > 0 ? [fillWords(words.leftOutAnswers, { count: other.length })] : []),
	];
}

function sayUnseen(words: AnswerWords['form'], { leftOut: { seen } }: Link): string {
	if (seen === 'nothing') return '';
	return ` ${seen === 'all' ? words.leftOutSeen : words.leftOutStates}`;
}

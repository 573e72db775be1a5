import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, encodeAnswers } from '../../domain/answers/answers.ts';
import type { AnswerWords } from './answer-words.ts';
import type { AnswersControl } from './use-answers.ts';

interface Props {
	words: AnswerWords['form'];
	control: AnswersControl;
	hasAnswers: boolean;
	/** What stays when the reader clears the page: what other pages of the guide asked is theirs to clear. */
	rest: Answers;
}

/** Copy, clear, and the way back. */
export function Actions({ words, control, hasAnswers, rest }: Props) {
	const [copied, setCopied] = useState<'copied' | 'by-hand' | undefined>(undefined);
	const [address, setAddress] = useState('');
	const byHand = useRef<HTMLInputElement>(null);
	const { answers, cleared } = control;

	useEffect(() => setCopied(undefined), [answers]);
	useEffect(() => {
		if (copied === 'by-hand') byHand.current?.select();
	}, [copied]);

	const copy = async () => {
		const link = `${location.href.replace(/#.*$/, '')}#${encodeAnswers(answers)}`;
		setAddress(link);
		try {
			await navigator.clipboard.writeText(link);
			setCopied('copied');
		} catch {
			setCopied('by-hand');
		}
	};
	if (!hasAnswers && cleared === undefined) return null;
	return (
		<div class="answers-actions">
			{hasAnswers && (
				<button type="button" class="button quiet" onClick={copy}>
					{words.copy}
				</button>
			)}
			{/* One button, so that the focus stays where the reader pressed. */}
			<button
				type="button"
				class="button quiet"
				onClick={() => (cleared === undefined ? control.clear(rest) : control.undoClear())}
			>
				{cleared === undefined ? words.clear : words.undo}
			</button>
			<p class="field-status" role="status">
				{copied === 'copied' && words.copied}
				{copied === 'by-hand' && words.copyByHand}
				{cleared !== undefined && words.cleared}
			</p>
			{copied === 'by-hand' && (
				<input ref={byHand} class="link-by-hand" type="text" readOnly value={address} aria-label={words.copy} />
			)}
		</div>
	);
}

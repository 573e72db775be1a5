import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeAnswers } from '../../domain/answers/answers.ts';
import type { Lookup } from './read-props.ts';
import type { AnswersControl } from './use-answers.ts';

interface Props {
	lookup: Lookup;
	control: AnswersControl;
	hasAnswers: boolean;
}

/** Copy, clear, and the way back. */
export function Actions({ lookup, control, hasAnswers }: Props) {
	const words = lookup.props.words.lookup.form;
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
		<div class="lookup-actions">
			{hasAnswers && (
				<button type="button" class="button quiet" onClick={copy}>
					{words.copy}
				</button>
			)}
			{/* One button, so that the focus stays where the reader pressed. */}
			<button type="button" class="button quiet" onClick={cleared === undefined ? control.clear : control.undoClear}>
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

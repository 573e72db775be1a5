import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers/answers.ts';
import type { Assessment } from '../../domain/assess/assess.ts';
import { saveFile } from '../storage/save-file.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';
import type { CheckerProps } from './checker-props.ts';
import { makeCase, makeReceipt } from './make-receipt.ts';
import { readReceipt } from './read-receipt.ts';

interface Props {
	props: CheckerProps;
	answers: Answers;
	assessment: Assessment;
	surroundings: Surroundings;
	/** The answers of a receipt stand on the page now. */
	onOpened: (answers: Answers) => void;
}

type Status = 'saved' | 'notOpened' | 'wrongCopied' | 'wrongByHand';

/** Save, print, open again, and "this looks wrong". Nothing leaves the browser by itself. */
export function ReceiptActions({ props, answers, assessment, surroundings, onOpened }: Props) {
	const words = props.words.checker.receipt;
	const [status, setStatus] = useState<Status | undefined>(undefined);
	const [byHand, setByHand] = useState('');
	const field = useRef<HTMLTextAreaElement>(null);
	const file = useRef<HTMLInputElement>(null);
	const isOpening = useRef(false);

	useEffect(() => {
		// What is said of a case does not stand beside the next one.
		setStatus(undefined);
		if (isOpening.current) onOpened(answers);
		isOpening.current = false;
	}, [answers]);
	useEffect(() => {
		if (status === 'wrongByHand') field.current?.select();
	}, [status]);

	const save = () => {
		const text = JSON.stringify(makeReceipt(props, answers, assessment), undefined, '\t');
		saveFile(`csp-receipt-${assessment.asOf}.json`, 'application/json', text);
		setStatus('saved');
	};
	const copyCase = async () => {
		const text = JSON.stringify(makeCase(props, answers, assessment), undefined, '\t');
		setByHand(text);
		try {
			await navigator.clipboard.writeText(text);
			setStatus('wrongCopied');
		} catch {
			setStatus('wrongByHand');
		}
	};
	const open = async (input: HTMLInputElement) => {
		const [chosen] = input.files ?? [];
		const fragment = chosen && (await readReceipt(chosen));
		// So that the same file can be chosen once more.
		input.value = '';
		if (fragment === undefined) return setStatus('notOpened');
		if (surroundings.readFragment() === fragment) return onOpened(answers);
		isOpening.current = true;
		surroundings.openFragment(fragment);
	};
	return (
		<section class="receipt-actions" aria-labelledby="receipt-heading" data-needs-script>
			<h2 id="receipt-heading">{words.heading}</h2>
			<p>{words.text}</p>
			<p class="button-row">
				<button type="button" class="button quiet" onClick={save}>
					{words.save}
				</button>
				{surroundings.print && (
					<button type="button" class="button quiet" onClick={surroundings.print}>
						{words.print}
					</button>
				)}
				<button type="button" class="button quiet" onClick={() => file.current?.click()}>
					{words.open}
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,application/json"
					hidden
					onChange={({ currentTarget }) => open(currentTarget)}
				/>
				<button type="button" class="button quiet" aria-describedby="wrong-hint" onClick={copyCase}>
					{words.wrong}
				</button>
			</p>
			<p class="field-hint" id="wrong-hint">
				{words.wrongHint}
			</p>
			<p class="field-status" role="status">
				{status !== undefined && words[status]}
			</p>
			{status === 'wrongByHand' && (
				<textarea ref={field} class="case-by-hand" readOnly rows={8} value={byHand} aria-label={words.wrong} />
			)}
		</section>
	);
}

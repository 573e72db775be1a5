import type { AnswerWords } from '../answers/answer-words.ts';
import { passFocus } from '../answers/pass-focus.ts';
import type { RestControl } from './use-rest.ts';

interface Props {
	words: AnswerWords['form'];
	rest: RestControl;
	/** Whether to tell that it is on its way: only where its place is empty meanwhile. */
	showLoading?: boolean;
}

/** What the page still waits for, and the way to ask again where it did not come. */
export function RestNotice({ words, rest, showLoading = false }: Props) {
	if (rest.state === 'failed') {
		return (
			<div class="callout" data-kind="unknown" data-rest="failed" role="alert">
				<p>{words.restFailed}</p>
				<p>
					<button
						type="button"
						class="button quiet"
						onClick={({ currentTarget }) => {
							passFocus(currentTarget.closest('.callout'));
							rest.load();
						}}
					>
						{words.restRetry}
					</button>
				</p>
			</div>
		);
	}
	if (rest.state === 'whole' || !showLoading) return null;
	return (
		<p class="start-hint" data-rest={rest.state} data-needs-script>
			{words.restLoading}
		</p>
	);
}

import { passFocus } from './pass-focus.ts';

interface Props {
	text: string;
	/** Selects what goes away with the button, around it. */
	leaving: string;
	onPress: () => void;
}

/** A button of a notice that is gone once it is pressed. */
export function LeavingButton({ text, leaving, onPress }: Props) {
	return (
		<button
			type="button"
			class="button quiet"
			onClick={({ currentTarget }) => {
				passFocus(currentTarget.closest(leaving));
				onPress();
			}}
		>
			{text}
		</button>
	);
}

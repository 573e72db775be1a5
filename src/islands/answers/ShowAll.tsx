import { passFocus } from './pass-focus.ts';

interface Props {
	text: string;
	onPress: () => void;
}

/** Shows the rest of a long list, and is gone then. */
export function ShowAll({ text, onPress }: Props) {
	return (
		<button
			type="button"
			class="button quiet"
			data-needs-script
			onClick={({ currentTarget }) => {
				// The next key leads to the first that is new.
				passFocus(currentTarget, 'previous');
				onPress();
			}}
		>
			{text}
		</button>
	);
}

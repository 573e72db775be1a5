import { useEffect, useRef } from 'preact/hooks';

interface Props {
	text: string;
	/** Another one with every receipt. */
	opened: object;
}

/** Tells above the answers of a receipt that they are its: whoever opened it stands far below, and is brought here. */
export function OpenedNotice({ text, opened }: Props) {
	const notice = useRef<HTMLParagraphElement>(null);

	useEffect(() => notice.current?.focus(), [opened]);

	return (
		<p ref={notice} class="answers-notice" role="status" tabIndex={-1} data-opened>
			{text}
		</p>
	);
}

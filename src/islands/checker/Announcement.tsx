import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assess/assess.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList } from '../../i18n/format-date.ts';
import type { CheckerProps } from './checker-props.ts';
import { findNewVerdicts } from './find-new-verdicts.ts';

interface Props {
	props: CheckerProps;
	assessment: Assessment;
	/** Whether the reader, not a link or the clock, has changed something. */
	isChanging: MutableRef<boolean>;
	/** Whether the rules are still on their way: the assessment is not that of the asked day then. */
	isAbsent: boolean;
}

/** Tells those who do not see the cards, after each answer, which verdicts have changed. */
export function Announcement({ props, assessment, isChanging, isAbsent }: Props) {
	const [text, setText] = useState('');
	const last = useRef(assessment);
	const words = props.words.checker.verdicts;

	useEffect(() => {
		if (isAbsent) return;
		const changed = findNewVerdicts(last.current, assessment).map(({ partnerType, verdict }) =>
			fillWords(words.changedOne, {
				type: props.texts.types[partnerType].name,
				verdict: props.words.verdicts.kinds[verdict],
			}),
		);
		last.current = assessment;
		if (!isChanging.current) return;
		isChanging.current = false;
		const list = formatList(changed, props.locale);
		setText(changed.length === 0 ? words.unchanged : fillWords(words.changed, { list }));
	}, [assessment, isAbsent]);

	return (
		<p class="vh" role="status" data-announcement>
			{text}
		</p>
	);
}

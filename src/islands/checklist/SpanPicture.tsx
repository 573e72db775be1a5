import { type Checklist, likelySpan, type SpanPart, splitKey, type UnitSum } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { formatList, formatNumber } from '../../i18n/format-date.ts';
import type { ChecklistProps } from './checklist-props.ts';
import type { ListControl } from './list-control.ts';
import { listTitles, titleOf } from './say-step.ts';

interface Props {
	list: ListControl;
	checklist: Checklist;
}

/** Stated times as bars, one after the other, with the same in words. */
export function SpanPicture({ list: { props, states }, checklist }: Props) {
	const words = props.words.checklist.span;
	const { parts, sums, unstated } = likelySpan(checklist, states);
	return (
		<section class="span-picture" aria-labelledby="span-heading">
			<h2 id="span-heading">{words.heading}</h2>
			{parts.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<>
					<p class="field-hint">{words.lead}</p>
					<p data-span>
						{fillWords(words.sum, {
							time: formatList(
								sums.map((sum) => saySum(props, sum)),
								props.locale,
							),
						})}
					</p>
					<Bars parts={parts} />
					<ol class="span-parts">
						{parts.map(({ key }) => (
							<li key={key} data-span-part={key}>
								{fillWords(words.part, {
									step: titleOf(props, key),
									time: props.texts.steps[splitKey(key).step]?.takes ?? '',
								})}
							</li>
						))}
					</ol>
				</>
			)}
			{unstated.length > 0 && (
				<p class="document-for" data-span-unknown>
					{fillWords(words.unknown, { steps: listTitles(props, unstated) })}
				</p>
			)}
		</section>
	);
}

const width = 300;
const barHeight = 12;

/** A picture of the list beside it, so that nothing has to be said of it twice. */
function Bars({ parts }: { parts: readonly SpanPart[] }) {
	const end = parts.at(-1)?.end ?? 1;
	const at = (days: number) => (days / end) * width;
	return (
		<svg
			class="span-bars"
			viewBox={`0 0 ${width} ${parts.length * (barHeight + 4) + 6}`}
			aria-hidden="true"
			focusable="false"
		>
			{parts.map(({ key, begin, end: last }, row) => (
				<rect
					key={key}
					x={at(begin)}
					y={row * (barHeight + 4)}
					width={Math.max(at(last) - at(begin), 2)}
					height={barHeight}
				/>
			))}
			<line x1="0" x2={width} y1={parts.length * (barHeight + 4) + 3} y2={parts.length * (barHeight + 4) + 3} />
		</svg>
	);
}

/** Times of one unit, added up: `3 to 8 business days`. */
function saySum({ words: { units }, locale }: ChecklistProps, { unit, least, most }: UnitSum): string {
	const number = (each: number) => formatNumber(each, locale);
	const name = (each: number | undefined) => (each === 1 ? units[unit.slice(0, -1) as 'day'] : units[unit]);
	const counted = (text: string, each: number | undefined) =>
		fillWords(units.counted, { number: text, unit: name(each) });
	if (least !== undefined && most !== undefined && least !== most) {
		return counted(fillWords(units.range, { least: number(least), most: number(most) }), most);
	}
	if (most !== undefined) {
		const time = counted(number(most), most);
		return least === undefined ? fillWords(units.atMost, { duration: time }) : time;
	}
	return least === undefined ? '' : fillWords(units.atLeast, { duration: counted(number(least), least) });
}

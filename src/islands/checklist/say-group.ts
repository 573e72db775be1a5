import type { Checklist } from '../../domain/checklist/checklist.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import type { ChecklistProps } from './checklist-props.ts';

/** The heading of a group: its stage; where it is done once a market, with the market. */
export function nameGroup(
	{ words, texts }: Pick<ChecklistProps, 'words' | 'texts'>,
	{ stage, market }: Pick<Checklist['groups'][number], 'stage' | 'market'>,
): string {
	const title = words.steps.stages[stage];
	if (market === undefined) return title;
	return fillWords(words.checklist.progress.inMarket, { title, place: texts.markets[market] ?? market });
}

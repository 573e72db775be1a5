import type { ChecklistItem, ItemState } from '../../../src/domain/checklist/checklist.ts';
import type { ChecklistProps } from '../../../src/islands/checklist/checklist-props.ts';
import { type ItemView, listViews } from '../../../src/islands/checklist/list-views.ts';
import { inventList } from '../../support/invented.ts';

/*
 * Words that nobody has, which show what was filled into them: the real ones would hide which of two similar
 * sentences was taken.
 */

/** How one step is shown. */
export function inventView(item: ChecklistItem, state: ItemState, fields: Partial<ItemView> = {}): ItemView {
	const view = listViews(inventList(item), new Map([[item.key, state]]), {}).get(item.key) as ItemView;
	return { ...view, ...fields };
}

export const inventedProps = {
	locale: 'en',
	version: 'abc1',
	words: {
		checklist: {
			progress: { inMarket: '{title} in {place}', quoted: '“{title}”' },
			states: {
				todo: 'To do',
				done: 'Done',
				blocked: 'Blocked',
				'not-yet': 'Not yet',
				waiting: 'Waiting for {actor}',
				early: 'Too early',
			},
			step: {
				'by-answer': 'By answer.',
				blockedBy: 'First {steps}.',
				notYetUntil: 'Until {steps}.',
				waitingSince: 'Since {date}.',
				waitingTakes: 'Takes {time}.',
				waitingAsk: 'Ask from {date}.',
				waitingAskNow: 'Ask now, it was {date}.',
				noTime: 'No time.',
				unclearTime: 'Unclear.',
				businessDays: 'Business days.',
				noDayYet: 'No day.',
				early: 'Before {steps}.',
			},
			print: { day: 'For {date}, printed {today}', version: 'Version {version}', note: 'Note: {text}' },
			calendar: {
				name: 'Dates',
				ask: 'Ask: {step}',
				askText: 'Ask {guide} {address} {step}',
				yearly: 'Yearly: {step}',
				yearlyText: 'Yearly {guide} {address} {step}',
			},
		},
		steps: {
			stages: { prepare: 'Prepare', sell: 'Sell' },
			microsoft: 'Microsoft',
			you: 'You',
			needs: 'Needs {documents}',
		},
		site: { name: 'The Guide', independent: 'Not Microsoft.', check: 'Ask them.' },
	},
	texts: {
		types: { 'direct-bill': 'Direct bill' },
		steps: { a: { title: 'Apply' }, b: { title: 'Be vetted' }, c: { title: 'Close' } },
		documents: { seal: 'the seal' },
		markets: { asia: 'Asia' },
	},
	sources: { page: { date: '2026-01', title: 'The page' }, copy: { date: '2025-12-31', title: 'A copy' } },
} as unknown as ChecklistProps;

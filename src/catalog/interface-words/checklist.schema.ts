import { z } from 'zod';
import { texts } from './texts.schema.ts';

/** The words of content/messages/<locale>/interface/checklist.yaml. */
export const checklistWords = {
	/** The checklist: its choice, steps, overview, and what is kept and handed on. */
	checklist: z.strictObject({
		page: texts('title', 'description', 'lead', 'withoutScript', 'every', 'everyNone', 'everyAbove'),
		/** What the company is going for, and the rest of the case. */
		choice: texts(
			'type',
			'typeHint',
			'status',
			'statusNone',
			'statusAssumed',
			'offices',
			'customers',
			'placesNone',
			'places',
			'plan',
			'verdict',
			'verdictClosed',
			'day',
			'start',
			'asOf',
			'empty',
		),
		/** How far, and what comes next. */
		progress: texts('heading', 'counted', 'next', 'nothing', 'all', 'inMarket', 'quoted'),
		/** The state of a step, as a word. */
		states: texts('todo', 'done', 'blocked', 'not-yet', 'waiting', 'early', 'not-applicable'),
		step: texts(
			'by-answer',
			'blockedBy',
			'notYetUntil',
			'waitingSince',
			'waitingTakes',
			'waitingAsk',
			'waitingAskNow',
			'noTime',
			'unclearTime',
			'businessDays',
			'day',
			'noDay',
			'noDayYet',
			'details',
			'note',
			'noteAdd',
			'risk',
			'riskNotYet',
			'mark',
			'leave',
			'early',
			'changedDone',
			'changedOpen',
		),
		documents: texts('heading', 'lead', 'none', 'for'),
		span: texts('heading', 'lead', 'sum', 'none', 'unknown', 'picture', 'part'),
		others: texts('heading', 'lead'),
		perhaps: texts('heading', 'lead', 'answer'),
		/** Steps that are needed only where something went wrong. */
		contingent: texts('heading', 'lead'),
		/** Marks on steps that are not on the list. */
		former: texts('heading', 'lead', 'dropped', 'remove', 'removeOf'),
		keep: texts(
			'heading',
			'text',
			'export',
			'exported',
			'import',
			'importHint',
			'copy',
			'copied',
			'copyByHand',
			'print',
			'calendar',
			'calendarHint',
			'calendarNone',
			'calendarSaved',
			'clear',
			'undo',
			'cleared',
			'broughtBack',
		),
		/** What an import took and could not. */
		import: texts('taken', 'takenOne', 'takenNone', 'problems', 'unreadable'),
		/** What is told of keeping in this browser. */
		storage: texts('blocked', 'full', 'corrupt', 'save', 'discard', 'problems', 'dismiss'),
		problems: texts('unreadable', 'too-long', 'newer-version', 'unknown-step', 'renamed', 'broken-mark'),
		print: texts('guide', 'day', 'version', 'sources', 'note'),
		calendar: texts('name', 'ask', 'askText', 'yearly', 'yearlyText'),
	}),
};

import { verdictKinds } from '../../domain/assess/verdict-kind.ts';
import { texts } from './texts.schema.ts';

/** The words of content/messages/<locale>/interface/verdicts.yaml. */
export const verdictsWords = {
	/** Verdicts on partner types: in the checker, in receipts and in the terminal. */
	verdicts: texts('tooEarly', 'change', 'ask', 'idle').extend({
		kinds: texts(...verdictKinds),
		reasons: texts(
			'open',
			'openPassed',
			'openKept',
			'missing',
			'undecided',
			'waiting',
			'closed',
			'closedReopening',
			'disputed',
			'silent',
			'silentNearest',
		),
		states: texts('met', 'unmet', 'open'),
		standings: texts('yours', 'gate', 'later', 'advice'),
		flags: texts('stale', 'inferred', 'second-hand'),
	}),
};

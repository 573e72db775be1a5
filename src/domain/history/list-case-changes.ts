import type { Answers } from '../answers/answers.ts';
import { answerTo } from '../assess/answer-sheet.ts';
import { type Stage, statusQuestion } from '../assess/rules-of-day.ts';
import { byDate, type Day, firstDayOf } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import type { Change } from './change.ts';

/** As much of a change as tells whether it concerns a case, so that a page need not send the rest. */
export interface ChangeMark extends Pick<Change, 'id' | 'kind' | 'date' | 'partnerTypes'> {
	/** Of a requirement. */
	stage?: Stage;
	/** Of a fact about certain places only. */
	places?: readonly PlaceCode[];
}

/** What a page sends of a change. */
export function markChange(change: Change): ChangeMark {
	const { id, kind, date, partnerTypes } = change;
	const mark = { id, kind, date, partnerTypes };
	if (change.kind === 'requirement') {
		const requirement = change.after ?? change.before;
		return requirement === undefined ? mark : { ...mark, stage: requirement.stage };
	}
	if (change.kind === 'fact' && change.fact.concerns.length > 0) return { ...mark, places: change.fact.concerns };
	return mark;
}

/**
 * What changed after one day and no later than another, oldest first, and may concern these answers: a missing
 * answer excludes nothing. A month counts from its first day on, as it does for judging.
 */
export function listCaseChanges<M extends ChangeMark>(
	changes: readonly M[],
	answers: Answers,
	from: Day,
	to: Day,
): M[] {
	return changes
		.filter((change) => {
			const day = firstDayOf(change.date);
			return from < day && day <= to && doesConcern(change, answers);
		})
		.toSorted((a, b) => byDate(a.date, b.date));
}

function doesConcern({ kind, partnerTypes, stage, places }: ChangeMark, answers: Answers): boolean {
	// Another name for a thing changes no case.
	if (kind === 'term') return false;
	if (places !== undefined) {
		const own = [...answers.office, ...answers.target];
		return own.length === 0 || places.some((place) => own.includes(place));
	}
	const status = answerTo(answers, statusQuestion);
	if (status === undefined) return true;
	const doesBelong = partnerTypes.some((type) => type === status);
	if (kind === 'intake' || kind === 'reopening') return !doesBelong;
	return stage === undefined || stage === (doesBelong ? 'stay' : 'enroll');
}

import { typeKey } from '../domain/answers/type-key.ts';
import { unknownAnswer } from '../domain/assess/answer-sheet.ts';
import { sinceKey } from '../domain/history/choose-days.ts';
import { partnerTypeIds } from '../domain/partner-type/partner-type.ts';
import { program } from './catalog.ts';

/**
 * Keys of a link besides the places and the day, with their values, `null` for any, which JSON keeps: the same on every page, so
 * that a link keeps all its answers.
 */
export function answerKeys(): Readonly<Record<string, readonly string[] | null>> {
	const questions = Object.entries(program.questions).map(([id, { answers }]) => [id, [...answers, unknownAnswer]]);
	return { [typeKey]: partnerTypeIds, [sinceKey]: null, ...Object.fromEntries(questions) };
}

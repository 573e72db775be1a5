import { type VerdictKind, verdictKinds } from '../assess/verdict-kind.ts';
import type { State } from '../condition/evaluate-condition.ts';
import { type Day, isDay } from '../date/partial-date.ts';
import { type PartnerTypeId, partnerTypeIds } from '../partner-type/partner-type.ts';
import { shortCode } from './link-text.ts';

/** What a link tells of the moment it was made, beside the answers: what its maker saw. */
export interface Seen {
	/** Version of the facts. */
	data: string;
	/** The day that was judged, so also which day "today" was; absent where the link names the version only. */
	asOf?: Day;
	verdicts: readonly SeenVerdict[];
}

export interface SeenVerdict {
	partnerType: PartnerTypeId;
	verdict: VerdictKind;
	/** How each requirement stood, by the code of its id; empty where the link had no room for that. */
	states: Readonly<Record<string, State>>;
}

const versionPattern = /^[a-z0-9]{4,64}$/;
const statesPattern = /^[muo]([a-z0-9]{4})+$/;
const letters = { m: 'met', u: 'unmet', o: 'open' } as const satisfies Record<string, State>;

/** Whether a text can be a version of the facts, be it one that is known here or not. */
export function isDataVersion(text: string): boolean {
	return versionPattern.test(text);
}

/**
 * Day and verdicts as a part of a link: `2026-11-20.k3f9,direct-bill.missing.m0a1b2c3d.u4e5f`. Behind a verdict stand the
 * requirements that were met, unmet and open, each by the code of its id.
 *
 * @param answersText the answers of the link as text; its code tells later whether they are still the same
 */
export function writeSeen({ asOf = '', verdicts }: Seen, answersText: string): string {
	const each = verdicts.map(({ partnerType, verdict, states }) => {
		const groups = Object.entries(letters).map(([letter, state]) => {
			const codes = Object.keys(states).filter((code) => states[code] === state);
			return codes.length === 0 ? '' : `${letter}${codes.toSorted().join('')}`;
		});
		return [partnerType, verdict, ...groups.filter((group) => group !== '')].join('.');
	});
	return [`${asOf}.${shortCode(answersText)}`, ...each].join(',');
}

/** The way back from `writeSeen`, whole or not at all; it tells what is wrong where it cannot be taken. */
export function readSeen(text: string, answersText: string): Omit<Seen, 'data'> | 'unreadable' | 'other-answers' {
	const [head = '', ...rest] = text.split(',');
	const [asOf = '', code, ...beyond] = head.split('.');
	const verdicts = rest.map(readVerdict);
	const types = new Set(verdicts.map((each) => each?.partnerType));
	if (!isDay(asOf) || code === undefined || beyond.length > 0) return 'unreadable';
	if (rest.length === 0 || types.has(undefined) || types.size < verdicts.length) return 'unreadable';
	if (code !== shortCode(answersText)) return 'other-answers';
	return { asOf, verdicts: verdicts.filter((each) => each !== undefined) };
}

function readVerdict(text: string): SeenVerdict | undefined {
	const [type, kind, ...groups] = text.split('.');
	const partnerType = partnerTypeIds.find((id) => id === type);
	const verdict = verdictKinds.find((each) => each === kind);
	if (partnerType === undefined || verdict === undefined) return undefined;
	const pairs = groups.flatMap((group) => {
		if (!statesPattern.test(group)) return [undefined];
		const state: State = letters[group[0] as keyof typeof letters];
		return (group.slice(1).match(/.{4}/g) ?? []).map((code) => [code, state] as const);
	});
	const known = pairs.filter((pair) => pair !== undefined);
	const states = Object.fromEntries(known);
	const isWhole = known.length === pairs.length && Object.keys(states).length === known.length;
	return isWhole ? { partnerType, verdict, states } : undefined;
}

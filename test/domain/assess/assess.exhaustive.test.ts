import { describe, expect, test } from 'vitest';
import type { TypeAssessment } from '../../../src/domain/assess/assess.ts';
import { decideVerdict } from '../../../src/domain/assess/decide-verdict.ts';
import { statusQuestion } from '../../../src/domain/assess/rules-of-day.ts';
import { officeQuestion } from '../../../src/domain/condition/evaluate-condition.ts';
import { compareDay, type Day } from '../../../src/domain/date/partial-date.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { program } from '../../support/program.ts';
import { propsOf, ToldTexts } from '../../support/told-texts.ts';
import { caseDays, walkCases } from '../../support/walk-cases.ts';

/** What every case has to keep, and in which case it was broken first. */
const broken = new Map<string, string>();
/** What of the facts was met with in some case. */
const met = {
	verdicts: new Set<string>(),
	judged: new Set<string>(),
	decisive: new Set<string>(),
	asked: new Set<string>(),
	disputes: new Set<string>(),
	later: new Set<string>(),
};
const told = new ToldTexts();

function keep(promise: string, isKept: boolean, day: Day, type?: TypeAssessment): void {
	if (!isKept && !broken.has(promise)) broken.set(promise, `${day} ${type?.partnerType ?? ''} ${type?.verdict ?? ''}`);
}

test('every case that the checker can lead to keeps what the guide promises of a verdict', { timeout: 300_000 }, () => {
	let cases = 0;
	let reproduced = 0;
	for (const day of caseDays) {
		for (const { assessment, answers } of walkCases(day)) {
			cases++;
			told.add(assessment, answers);
			const types = assessment.partnerTypes.map(({ partnerType }) => partnerType);
			keep('one verdict a partner type', types.join() === partnerTypeIds.join(), day);
			for (const question of assessment.ask) met.asked.add(question);
			for (const type of assessment.partnerTypes) {
				checkVerdict(type, day);
				noteFindings(type);
				// Where the standing is still asked for, the verdict weighs all of them.
				if (type.ask.includes(statusQuestion)) continue;
				reproduced++;
				const { verdict } = decideVerdict(type.intake, type.stage, type.findings);
				keep('the findings alone reproduce the verdict', verdict === type.verdict, day, type);
			}
		}
	}
	console.log(`${cases} cases on ${caseDays.length} days, ${reproduced} verdicts reproduced from their findings`);
	expect(Object.fromEntries(broken)).toEqual({});
	expect(cases).toBeGreaterThan(50_000);
	expect(reproduced).toBeGreaterThan(0.95 * cases * partnerTypeIds.length);
});

function checkVerdict(type: TypeAssessment, day: Day): void {
	const { verdict, sources, flags, change, ask } = type;
	if (verdict !== 'silent') keep('a verdict has its sources', sources.length > 0, day, type);
	const isLate = (id: string) => compareDay(day, program.sources[id]?.date ?? '') === 'before';
	keep('no source is later than the day unless marked', flags.includes('inferred') || !sources.some(isLate), day, type);
	keep(
		'a source is in the list of sources',
		sources.every((id) => id in program.sources),
		day,
		type,
	);
	keep('exactly what is missing names a change', change.length > 0 === (verdict === 'missing'), day, type);
	keep('what is undecided asks', verdict !== 'undecided' || ask.length > 0, day, type);
}

function noteFindings({ verdict, stage, findings, decisive }: TypeAssessment): void {
	met.verdicts.add(`${stage} ${verdict}`);
	for (const { requirement } of decisive) met.decisive.add(requirement.id);
	for (const { requirement, dispute, standing } of findings) {
		met.judged.add(requirement.id);
		if (dispute !== undefined) met.disputes.add(dispute);
		if (standing === 'later' && requirement.step !== undefined) met.later.add(requirement.step);
	}
}

test('every verdict that there can be is given to some case, to newcomers and to those who are in', () => {
	const kinds = ['open', 'missing', 'undecided', 'waiting', 'disputed', 'silent'];
	const possible = [...kinds, 'closed'].map((kind) => `enroll ${kind}`).concat(kinds.map((kind) => `stay ${kind}`));
	expect([...met.verdicts].toSorted()).toEqual(possible.toSorted());
});

test('every question is asked, and every requirement judged, in some case', () => {
	expect([...met.asked].toSorted()).toEqual([...Object.keys(program.questions), officeQuestion].toSorted());
	expect([...met.judged].toSorted()).toEqual(Object.keys(program.requirements).toSorted());
});

test('every requirement decides some case, unless it is only recommended', () => {
	const required = Object.values(program.requirements).filter(({ strength }) => strength === 'required');
	expect(required.map(({ id }) => id).filter((id) => !met.decisive.has(id))).toEqual([]);
});

test('every dispute and every warning that a requirement names comes up in some case', () => {
	const requirements = Object.values(program.requirements);
	const disputes = requirements.flatMap(({ disputed }) => (disputed === undefined ? [] : [disputed.dispute]));
	expect([...met.disputes].toSorted()).toEqual([...new Set(disputes)].toSorted());
	const warned = requirements.flatMap(({ step, after }) =>
		step !== undefined && after.length > 0 && (program.steps[step]?.notBefore.length ?? 0) > 0 ? [step] : [],
	);
	expect(warned).not.toEqual([]);
	expect(warned.filter((step) => !met.later.has(step))).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
	const props = propsOf(locale);

	test('every case is told in words: no text is empty or an id, and no brace is left unfilled', () => {
		const { requirements, questions, disputes, steps } = program;
		const ids = new Set([requirements, questions, disputes, steps].flatMap((each) => Object.keys(each)));
		const texts = [...told.list(locale)];
		const isBroken = (text: string) => text.trim() === '' || /[{}]|undefined/.test(text) || ids.has(text);
		console.log(`${texts.length} texts tell every case`);
		expect(texts.filter(({ text }) => isBroken(text))).toEqual([]);
		expect(texts.length).toBeGreaterThan(300);
	});

	test('every sentence that gives the reason of a verdict is said in some case', () => {
		const said = [...told.reasons.values()].map(({ say }) => say(props));
		// Kept for a type of which no source would speak at all, and for the terminal, which names all questions.
		const { silent: _, undecided: __, ...reasons } = props.words.verdicts.reasons;
		const { undecidedOne, undecidedMany } = props.words.checker.verdicts;
		for (const [name, sentence] of Object.entries({ ...reasons, undecidedOne, undecidedMany })) {
			const parts = sentence.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
			const shape = new RegExp(`^${parts.join('.+')}$`, 's');
			expect(
				said.some((each) => shape.test(each)),
				name,
			).toBe(true);
		}
	});

	test('every question, and every answer to it, has its words', () => {
		for (const [id, { answers }] of Object.entries(program.questions)) {
			const words = props.texts.questions[id];
			const texts = [words?.text, words?.why, ...answers.map((answer) => words?.answers[answer])];
			for (const text of texts) expect(text, id).toMatch(/^[^{}]+$/);
		}
	});
});

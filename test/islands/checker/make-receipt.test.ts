import { describe, expect, test } from 'vitest';
import { type Answers, decodeAnswers, noAnswers } from '../../../src/domain/answers/answers.ts';
import { assess } from '../../../src/domain/assess/assess.ts';
import { seeCase } from '../../../src/domain/case/see-case.ts';
import { listGiven } from '../../../src/islands/checker/list-given.ts';
import { makeCase, makeReceipt } from '../../../src/islands/checker/make-receipt.ts';
import { inventedProps as props } from './invented-checker.ts';

function answering(other: Answers['other'], office: string[] = []): Answers {
	return { ...noAnswers, other, office };
}

const answers = answering({ 'csp-status': 'new', vetting: 'no', contract: 'unknown' }, ['DE', 'QQ']);
const assessment = assess(props.facts as never, answers, '2026-03-10');
const known = { isPlace: () => true, keys: { 'csp-status': null, vetting: null, contract: null } };
const page = {
	id: 'page',
	title: 'The page',
	publisher: 'Nobody',
	date: '2024-01',
	rank: 'official',
	address: 'https://example.org/',
	at: undefined,
};

describe('what was answered', () => {
	test('is listed in the order of the data, the offices last, in words as far as there are any', () => {
		expect(listGiven(props, answers)).toEqual([
			{ question: 'csp-status', text: 'Where do you stand?', answer: 'Outside' },
			{ question: 'vetting', text: 'Are you vetted?', answer: 'No' },
			{ question: 'contract', text: 'contract', answer: 'I don’t know' },
			{ question: 'office', text: 'Where are you?', answer: 'Germany and QQ' },
		]);
	});

	test('stands by its id where the page has no words for it', () => {
		expect(listGiven(props, answering({ vetting: 'perhaps', contract: 'yes' })).map(({ answer }) => answer)).toEqual([
			'perhaps',
			'yes',
		]);
	});

	test('is nothing where nothing was', () => {
		expect(listGiven(props, answering({}))).toEqual([]);
	});
});

describe('a receipt', () => {
	const receipt = makeReceipt(props, answers, assessment);

	test('says what it is, of which data, language and day', () => {
		const { answers: _, verdicts, fragment, ...head } = receipt;
		expect(head).toEqual({
			receipt: 'csp-enrollment-guide',
			version: 'abc1',
			language: 'en',
			asOf: '2026-03-10',
		});
		expect(verdicts.map(({ partnerType, name }) => [partnerType, name])).toEqual([
			['indirect-reseller', 'Type indirect-reseller'],
			['direct-bill', 'Type direct-bill'],
			['distributor', 'Type distributor'],
			['cloud-germany', 'Type cloud-germany'],
		]);
	});

	test('has a link with the answers, the day and what was seen', () => {
		const read = decodeAnswers(receipt.fragment, known);
		expect(read.answers).toEqual({ ...answers, date: '2026-03-10' });
		expect(read.seen).toEqual(seeCase(assessment, 'abc1'));
	});

	test('repeats the answers for programs and for people, and tells which change nothing', () => {
		const idle = makeReceipt(props, answers, { ...assessment, idle: ['contract'] });
		expect(idle.answers).toEqual([
			{
				question: 'csp-status',
				text: 'Where do you stand?',
				answer: 'new',
				answerText: 'Outside',
				changesNothing: false,
			},
			{ question: 'vetting', text: 'Are you vetted?', answer: 'no', answerText: 'No', changesNothing: false },
			{ question: 'contract', text: 'contract', answer: 'unknown', answerText: 'I don’t know', changesNothing: true },
			{
				question: 'office',
				text: 'Where are you?',
				answer: 'DE,QQ',
				answerText: 'Germany and QQ',
				changesNothing: false,
			},
		]);
	});

	test('tells each verdict with its reason, its warnings and its sources', () => {
		expect({ ...receipt.verdicts[1], requirements: undefined }).toEqual({
			partnerType: 'direct-bill',
			name: 'Type direct-bill',
			verdict: 'missing',
			verdictText: 'Missing',
			reason: 'Missing: Vetting.',
			warnings: ['Do not sign yet.'],
			flags: assessment.partnerTypes[1]?.flags,
			sources: assessment.partnerTypes[1]?.sources.map((id) => expect.objectContaining({ id, publisher: 'Nobody' })),
			change: ['vetting'],
		});
		expect(receipt.verdicts[1]?.sources).toContainEqual(page);
	});

	test('tells each requirement with its words, how it stands and where that is said', () => {
		expect(receipt.verdicts[1]?.requirements).toEqual([
			{
				id: 'vetting',
				title: 'Vetting',
				text: 'Be vetted.',
				state: 'unmet',
				stateText: 'not met',
				standing: 'gate',
				certainty: 'stated',
				isTooEarly: false,
				dispute: undefined,
				sources: [{ ...page, at: 'Vetting' }],
			},
			expect.objectContaining({ id: 'contract', state: 'open', standing: 'later', certainty: 'inferred' }),
			expect.objectContaining({ id: 'seat', title: undefined, text: undefined, state: 'met', standing: 'yours' }),
		]);
	});

	test('names a source that the page does not know by its id', () => {
		const unknown = makeReceipt({ ...props, sources: {} }, answers, assessment).verdicts[1]?.requirements[0]?.sources;
		expect(unknown).toEqual([expect.objectContaining({ id: 'page', title: undefined, at: 'Vetting' })]);
	});
});

test('a case is told by ids alone', () => {
	expect(makeCase(props, answers, assessment)).toEqual({
		case: 'csp-enrollment-guide',
		version: 'abc1',
		asOf: '2026-03-10',
		fragment: 'v=1&contract=unknown&csp-status=new&date=2026-03-10&office=DE,QQ&vetting=no',
		answers,
		verdicts: {
			'indirect-reseller': 'silent',
			'direct-bill': 'missing',
			distributor: 'silent',
			'cloud-germany': 'silent',
		},
	});
});

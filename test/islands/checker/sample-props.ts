import { parse } from 'yaml';
import { listEras } from '../../../src/domain/assess/list-eras.ts';
import { blocSchema } from '../../../src/domain/bloc/bloc.schema.ts';
import { partnerTypeSchema } from '../../../src/domain/partner-type/partner-type.schema.ts';
import { partnerTypeIds } from '../../../src/domain/partner-type/partner-type.ts';
import { questionSchema } from '../../../src/domain/question/question.schema.ts';
import { requirementSchema } from '../../../src/domain/requirement/requirement.schema.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { CheckerProps } from '../../../src/islands/checker/checker-props.ts';

const files = import.meta.glob<string>(
	[
		'../../../content/data/{sources,questions,blocs}.yaml',
		'../../../content/data/{partner-types,requirements}/*.yaml',
		'../../../content/messages/*/interface/*.yaml',
		'../../../content/messages/*/questions.yaml',
		'../../../content/messages/*/{requirements,steps,disputes,partner-types}/*.yaml',
	],
	{ query: '?raw', import: 'default', eager: true },
);

/** Everything that stands in files whose path begins so, as one object; a file's name is the id where `isPerFile`. */
function read(start: string, isPerFile = false): Record<string, ReturnType<typeof parse>> {
	return Object.assign(
		{},
		...Object.entries(files)
			.filter(([path]) => path.startsWith(`../../../content/${start}`))
			.map(([path, text]) => (isPerFile ? { [path.replace(/.*\/(.*)\.yaml/, '$1')]: parse(text) } : parse(text))),
	);
}

function mapValues<V, W>(record: Record<string, V>, change: (value: V, key: string) => W): Record<string, W> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

const partnerTypes = mapValues(read('data/partner-types/', true), (type) =>
	partnerTypeSchema.parse(type),
) as CheckerProps['facts']['partnerTypes'];
const requirements = mapValues(read('data/requirements/', true), (requirement, id) => ({
	...requirementSchema.parse(requirement),
	id,
}));
const questions = mapValues(read('data/questions.yaml'), (question) => questionSchema.parse(question));
const blocs = mapValues(read('data/blocs.yaml'), (bloc) => blocSchema.parse(bloc));

/** The props of a page, made of the real content; only the amounts in its sentences are all the same. */
export function sampleProps(locale: Locale): CheckerProps {
	const messages = `messages/${locale}`;
	const words = read(`${messages}/interface/`);
	const types = read(`${messages}/partner-types/`);
	const said = read(`${messages}/requirements/`);
	return {
		locale,
		buildDay: '2026-11-20',
		version: 'abc123abc123',
		paths: { sources: '/en/sources/', checklist: '/en/checklist/' },
		words: {
			checker: words['checker'],
			form: words['lookup'].form,
			problems: words['lookup'].problems,
			verdicts: words['verdicts'],
			stamp: words['stamp'],
			sources: words['site'].sources,
			type: words['partnerTypes'].type,
			more: words['partnerTypes'].more,
			guide: words['site'].name,
		},
		facts: { partnerTypes, requirements, questions, blocs },
		sources: read('data/sources.yaml'),
		texts: fillAmounts({
			types: Object.fromEntries(
				partnerTypeIds.map((id) => [id, { name: types[id].name, guide: `/en/guide/${id}/` }]),
			) as CheckerProps['texts']['types'],
			questions: read(`${messages}/questions.yaml`),
			requirements: mapValues(said, ({ title, text }) => ({ title, text, notes: [], isDisputed: false })),
			disputes: mapValues(read(`${messages}/disputes/`), ({ title, sides, reading }) => ({
				title,
				sides: sides.map((text: string) => ({ text, citations: [] })),
				reading,
			})),
			notYet: Object.fromEntries(
				Object.entries(read(`${messages}/steps/`)).flatMap(([id, { notYet }]) => (notYet ? [[id, notYet]] : [])),
			),
		}),
		eras: listEras({ partnerTypes, requirements }),
		places: [
			['DE', 'Germany'],
			['TW', 'Taiwan'],
		],
		otherKeys: {
			type: partnerTypeIds,
			...mapValues(questions, ({ answers }) => [...answers, 'unknown']),
		},
	};
}

function fillAmounts<T>(texts: T): T {
	return JSON.parse(JSON.stringify(texts).replace(/\{[a-z-]+\}/g, '12'));
}

import type { Problem } from '../domain/program/problem.ts';
import { referenceLocale } from '../i18n/locales.ts';
import { interfaceWordsSchema } from './interface-words/interface-words.schema.ts';
import type { LocateWords, Messages } from './parse-messages.ts';

/**
 * Words of buttons, labels and answers that are missing or that nothing shows. Only the reference is looked
 * at; the other languages are compared with it.
 */
export function* checkInterface(messages: Record<string, Messages>, locate: LocateWords): Generator<Problem> {
	const result = interfaceWordsSchema.safeParse(messages[referenceLocale]?.['interface'] ?? {});
	for (const issue of result.error?.issues ?? []) {
		const way = issue.path.map(String);
		if (issue.code !== 'unrecognized_keys') {
			yield {
				...locate(referenceLocale, 'interface', way),
				field: way.join(' › '),
				text: 'is missing or no text. Add it in every language.',
			};
			continue;
		}
		for (const key of issue.keys) {
			yield {
				...locate(referenceLocale, 'interface', [...way, key]),
				field: [...way, key].join(' › '),
				text: 'is shown nowhere. Delete it in every language, or name it in src/catalog/interface-words/.',
			};
		}
	}
}

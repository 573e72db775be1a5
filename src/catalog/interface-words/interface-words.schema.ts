import { z } from 'zod';
import { accessibilityWords } from './accessibility.schema.ts';
import { checkerWords } from './checker.schema.ts';
import { checklistWords } from './checklist.schema.ts';
import { claimsWords } from './claims.schema.ts';
import { dataWords } from './data.schema.ts';
import { embedWords } from './embed.schema.ts';
import { historyWords } from './history.schema.ts';
import { lookupWords } from './lookup.schema.ts';
import { rulesWords } from './rules.schema.ts';
import { searchWords } from './search.schema.ts';
import { siteWords } from './site.schema.ts';
import { verdictsWords } from './verdicts.schema.ts';

/** The words of content/messages/<locale>/interface/, a file of words by a file of its schema. */
export const interfaceWordsSchema = z.strictObject({
	...siteWords,
	...claimsWords,
	...searchWords,
	...lookupWords,
	...checkerWords,
	...checklistWords,
	...verdictsWords,
	...rulesWords,
	...historyWords,
	...dataWords,
	...accessibilityWords,
	...embedWords,
});

export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;

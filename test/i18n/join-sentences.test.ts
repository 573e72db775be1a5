import { expect, test } from 'vitest';
import { joinSentences } from '../../src/i18n/join-sentences.ts';

test('English sets a space between sentences, Chinese none after a full-width stop', () => {
	expect(joinSentences(['One.', '', 'Two.'], 'en')).toBe('One. Two.');
	expect(joinSentences(['一。', '', '二。'], 'zh-TW')).toBe('一。二。');
	expect(joinSentences(['一。', '二。'], 'zh-CN')).toBe('一。二。');
});

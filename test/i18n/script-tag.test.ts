import { expect, test } from 'vitest';
import { scriptTag } from '../../src/i18n/script-tag.ts';

test.each([
	['대만', 'ko'],
	['日本の', 'ja'],
	['ไต้หวัน', 'th'],
	['Ελλάδα', 'el'],
	['تايوان', 'und-Arab'],
	['Тайвань', 'und-Cyrl'],
	['台灣', undefined],
	['Taiwan', undefined],
])('%s is tagged %s', (name, tag) => {
	expect(scriptTag(name)).toBe(tag);
});

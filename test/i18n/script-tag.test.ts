import { expect, test } from 'vitest';
import { scriptTag } from '../../src/i18n/script-tag.ts';

test.each([
	['대만', 'ko'],
	['日本の', 'ja'],
	['タイ', 'ja'],
	['ไต้หวัน', 'th'],
	['ລາວ', 'lo'],
	['កម្ពុជា', 'km'],
	['မြန်မာ', 'my'],
	['Ελλάδα', 'el'],
	['ישראל', 'he'],
	['Հայաստան', 'hy'],
	['საქართველო', 'ka'],
	['বাংলাদেশ', 'bn'],
	['भारत', 'und-Deva'],
	['تايوان', 'und-Arab'],
	['Тайвань', 'und-Cyrl'],
	['台灣', undefined],
	['Taiwan', undefined],
])('%s is tagged %s', (name, tag) => {
	expect(scriptTag(name)).toBe(tag);
});

import { expect, test } from 'vitest';
import { scriptFoldFor } from '../../src/catalog/script-fold.ts';

test('folds what the texts need, variants included, and nothing else', () => {
	const fold = scriptFoldFor(['臺灣', '秘魯', 'Japan']);
	expect(fold).toMatchObject({ 臺: '台', 颱: '台', 灣: '湾', 魯: '鲁', 祕: '秘' });
	expect(fold['國']).toBeUndefined();
	expect(Object.keys(fold).length).toBeLessThan(12);
});

test('knows from a Simplified text which Traditional characters lead to it', () => {
	expect(scriptFoldFor(['韩国'])).toMatchObject({ 韓: '韩', 國: '国' });
});

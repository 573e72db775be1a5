import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordPath } from '../../src/report/translation-record.ts';
import { copyProject } from '../support/copy-project.ts';
import { runCommand } from '../support/run-command.ts';

let copy: string;
beforeAll(() => {
	copy = copyProject('test/.output/translated');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('nothing is noted, nor forgotten, while a file cannot be read', { timeout: 60_000 }, async () => {
	const path = join(copy, 'content/messages/en/links.yaml');
	const record = () => readFileSync(join(copy, recordPath), 'utf8');
	const [text, before] = [readFileSync(path, 'utf8'), record()];
	writeFileSync(path, `${text}\n  - broken: [\n`);
	const refused = await runCommand('translated', ['content/messages/zh-TW'], copy);
	expect([refused.code, refused.out]).toEqual([1, '']);
	expect(refused.error).toMatch(/^\d+ problem\(s\) in content\/: ask npm run content/);
	expect(record()).toBe(before);

	writeFileSync(path, text);
	const noted = await runCommand('translated', ['content/messages/zh-TW'], copy);
	expect([noted.code, noted.error]).toEqual([0, '']);
});

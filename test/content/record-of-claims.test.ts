import { expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { recordClaims } from './record-of-claims.ts';

/** `npm run accept` writes the record anew; its diff then shows each line that a change in the facts has moved. */
test('every change of a fact, a requirement or a step is accepted in the record', async () => {
	await expect(recordClaims(program)).toMatchFileSnapshot('./record-of-claims.txt');
});

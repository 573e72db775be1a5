import { expect, test } from 'vitest';
import { checkProgram } from '../../src/domain/program/check-program.ts';
import type { Finding } from '../../src/domain/program/finding.ts';
import type { Program } from '../../src/domain/program/program.ts';
import { program } from '../support/program.ts';
import { sample } from '../support/sample.ts';
import { listDataMutants } from './data-mutants.ts';
import { listUnfoundedDates } from './dates-of-sources.ts';
import { listDeviations } from './known-answers.ts';
import { recordClaims } from './record-of-claims.ts';
import { listDifferentTables } from './second-copy.ts';

const record = recordClaims(program);

/** What can catch a slip in the facts, each a test or a check of its own. The first that does counts. */
const nets: Record<string, (spoilt: Program) => boolean> = {
	'second copy of the tables': (spoilt) =>
		spoilt.marketTables !== program.marketTables && listDifferentTables(spoilt).length > 0,
	'dates of sources': (spoilt) => !listUnfoundedDates(spoilt).next().done,
	examples: (spoilt) => findingsOf(spoilt).some(({ field }) => field === 'examples'),
	checks: (spoilt) => findingsOf(spoilt).length > 0,
	'known answers': (spoilt) => !listDeviations(spoilt).next().done,
	// The weakest: it tells that something changed, not that it is wrong.
	'record of claims': (spoilt) => recordClaims(spoilt) !== record,
};

const findings = new WeakMap<Program, Finding[]>();

function findingsOf(spoilt: Program): Finding[] {
	const before = findings.get(spoilt) ?? checkProgram(spoilt);
	findings.set(spoilt, before);
	return before;
}

test('no net catches the facts as they stand', () => {
	expect(Object.keys(nets).filter((net) => nets[net]?.(program))).toEqual([]);
});

test('every slip in the facts is caught', { timeout: 600_000 }, () => {
	const all = [...listDataMutants(program)];
	const counts: Record<string, Record<string, number>> = {};
	const uncaught: string[] = [];
	for (const { kind, name, program: spoilt } of sample(all, 300, 'slips in the facts')) {
		const net = Object.keys(nets).find((each) => nets[each]?.(spoilt)) ?? 'none';
		if (net === 'none') uncaught.push(`${kind}: ${name}`);
		const ofKind = counts[kind] ?? {};
		counts[kind] = { ...ofKind, [net]: (ofKind[net] ?? 0) + 1 };
	}
	console.table(counts);
	expect(uncaught).toEqual([]);
});

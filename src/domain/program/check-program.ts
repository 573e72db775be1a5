import { checkBlocs } from '../bloc/check-blocs.ts';
import { checkClaims } from '../claim/check-claims.ts';
import type { Day } from '../date/partial-date.ts';
import { checkDisputes } from '../dispute/check-disputes.ts';
import { checkLinks } from '../link/check-links.ts';
import { checkMarketTables } from '../market/check-market-tables.ts';
import { checkIntake } from '../partner-type/check-intake.ts';
import { checkQuestions } from '../question/check-questions.ts';
import { checkConditions } from '../requirement/check-conditions.ts';
import { checkRequirementSeries } from '../requirement/check-requirement-series.ts';
import { checkSources } from '../source/check-sources.ts';
import { checkLists } from '../step/check-lists.ts';
import { checkReach } from '../step/check-reach.ts';
import { checkSteps } from '../step/check-steps.ts';
import type { Finding } from './finding.ts';
import type { Program } from './program.ts';

/**
 * Everything that one file alone cannot show: references that lead nowhere, periods that overlap or leave
 * a gap, codes named twice, steps that wait for each other. Each noun checks its own.
 *
 * @param today where given, sources read on a later day are told
 */
export function checkProgram(program: Program, today?: Day): Finding[] {
	return [
		...checkMarketTables(program),
		...checkBlocs(program),
		...checkSources(program, today),
		...checkLinks(program),
		...checkIntake(program),
		...checkRequirementSeries(program),
		...checkConditions(program),
		...checkQuestions(program),
		...checkClaims(program),
		...checkSteps(program),
		...checkLists(program),
		...checkReach(program),
		...checkDisputes(program),
	];
}

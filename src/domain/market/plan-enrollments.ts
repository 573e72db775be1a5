import type { Day } from '../date/partial-date.ts';
import type { PlaceCode } from '../place/place.schema.ts';
import { findMarket, type MarketTableFacts } from './find-market.ts';
import { findTable } from './find-table.ts';

/** One enrollment, with a work e-mail or tenant of its own. */
export interface Enrollment {
	market: string;
	/** The office that enrolls: the first of the reader's list in this market. */
	office: PlaceCode;
	/** The wishes it serves, in the reader's order. */
	targets: PlaceCode[];
}

export interface EnrollmentPlan {
	/** In the order of the wishes they serve first. */
	enrollments: Enrollment[];
	/** Wishes that no office covers; `market` is the one an office would be needed in, absent where none lists the place. */
	uncovered: { target: PlaceCode; market: string | undefined }[];
}

/**
 * The fewest enrollments that cover the wishes. Markets share no place, so each market that holds a wish
 * and an office needs exactly one enrollment, and no other plan does with fewer.
 *
 * @param tables oldest first
 */
export function planEnrollments(
	tables: readonly MarketTableFacts[],
	offices: readonly PlaceCode[],
	targets: readonly PlaceCode[],
	asOf: Day,
): EnrollmentPlan {
	const table = findTable(tables, asOf);
	const plan: EnrollmentPlan = { enrollments: [], uncovered: [] };
	for (const target of new Set(targets)) {
		const market = table && findMarket(target, table)?.id;
		const office = offices.find((place) => table && findMarket(place, table)?.id === market);
		if (market === undefined || office === undefined) {
			plan.uncovered.push({ target, market });
			continue;
		}
		const enrollment = plan.enrollments.find((each) => each.market === market);
		if (enrollment) enrollment.targets.push(target);
		else plan.enrollments.push({ market, office, targets: [target] });
	}
	return plan;
}

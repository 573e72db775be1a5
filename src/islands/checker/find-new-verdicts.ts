import type { Assessment, TypeAssessment } from '../../domain/assess/assess.ts';

/** The partner types whose verdict is another than before. */
export function findNewVerdicts(before: Assessment, after: Assessment): TypeAssessment[] {
	return after.partnerTypes.filter((type, position) => before.partnerTypes[position]?.verdict !== type.verdict);
}

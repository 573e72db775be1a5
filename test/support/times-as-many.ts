import fc from 'fast-check';

/** So many times the cases that a property draws elsewhere: a hundred, or few while mutants are made. */
export function timesAsMany(times: number): number {
	return times * (fc.readConfigureGlobal().numRuns ?? 100);
}

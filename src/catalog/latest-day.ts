import type { Day } from '../domain/date/partial-date.ts';

/** Hours by which the first clocks on Earth are ahead of UTC. */
const furthestAhead = 14;

/**
 * The day that has begun somewhere on Earth. An editor in Taipei writes the day of her own calendar, and a host that
 * builds by UTC in the same hour must not call that the future.
 */
export function latestDay(now = new Date()): Day {
	return new Date(now.getTime() + furthestAhead * 3_600_000).toISOString().slice(0, 10);
}

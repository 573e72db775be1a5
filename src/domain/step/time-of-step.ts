import type { Duration } from '../date/add-duration.ts';
import type { Step } from './step.schema.ts';

/** How long a step is said to take; `undefined` where no source says so. */
export function timeOfStep({ duration, values }: Pick<Step, 'duration' | 'values'>): Duration | undefined {
	const time = duration === undefined ? undefined : values[duration];
	return time !== undefined && 'duration' in time ? time : undefined;
}

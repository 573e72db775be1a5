import type { Checklist, Marks } from '../../domain/checklist/checklist.ts';
import type { ListControl } from './list-control.ts';

export function makeCalendar(_list: ListControl, _checklist: Checklist, _marks: Marks): string | undefined {
	return undefined;
}

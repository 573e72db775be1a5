import type { Marks } from '../../domain/checklist/checklist.ts';
import { exportProgress } from '../../domain/checklist/progress.ts';
import type { Day } from '../../domain/date/partial-date.ts';
import { saveFile } from '../storage/save-file.ts';
import type { ChecklistProps } from './checklist-props.ts';

/** Hands the marks to the reader as a file that the import reads. */
export function saveExport({ version }: Pick<ChecklistProps, 'version'>, marks: Marks, today: Day): void {
	saveFile(`csp-checklist-${today}.json`, 'application/json', exportProgress({ data: version, marks }));
}

import { Checklist } from '../../islands/checklist/Checklist.tsx';
import type { ChecklistProps } from '../../islands/checklist/checklist-props.ts';
import type { Surroundings } from '../../islands/surroundings/surroundings.ts';

export { default as css } from '../../styles/checklist.css?inline';

export function show(props: ChecklistProps, surroundings: Surroundings) {
	return <Checklist {...props} surroundings={surroundings} />;
}

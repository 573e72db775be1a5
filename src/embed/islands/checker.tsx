import { Checker } from '../../islands/checker/Checker.tsx';
import type { CheckerProps } from '../../islands/checker/checker-props.ts';
import type { Surroundings } from '../../islands/surroundings/surroundings.ts';

export { default as css } from '../../styles/checker.css?inline';

export function show(props: CheckerProps, surroundings: Surroundings) {
	return <Checker {...props} surroundings={surroundings} />;
}

import { Stamp } from '../answers/Stamp.tsx';
import type { CitedFact } from './lookup-props.ts';
import type { Lookup } from './read-props.ts';

interface Props {
	lookup: Lookup;
	/** Ids of the citations begin with it. */
	name: string;
	facts: readonly CitedFact[];
}

/** Sentences with their sources. */
export function FactList({ lookup, name, facts }: Props) {
	if (facts.length === 0) return null;
	return (
		<ul class="facts">
			{facts.map((fact) => (
				<li key={fact.id} data-fact={fact.id}>
					{fact.text}
					<Stamp
						id={`${name}-${fact.id}`}
						citations={fact.citations}
						certainty={fact.certainty}
						isDisputed={fact.isDisputed}
						notes={fact.notes}
						from={lookup.props}
					/>
				</li>
			))}
		</ul>
	);
}

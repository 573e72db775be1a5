import type { EnrollmentPlan } from '../../domain/market/plan-enrollments.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { quoteMarket } from './answer-sentence.ts';
import { FactList } from './FactList.tsx';
import type { CitedFact } from './lookup-props.ts';
import type { Lookup } from './read-props.ts';

interface Props {
	lookup: Lookup;
	plan: EnrollmentPlan;
	/** What a separate enrollment asks for on the asked day. */
	rules: readonly CitedFact[];
}

/** How many separate enrollments are needed, and which wishes none of them covers. */
export function Plan({ lookup, plan: { enrollments, uncovered }, rules }: Props) {
	const words = lookup.props.words.lookup.plan;
	return (
		<section aria-labelledby="plan-heading">
			<h3 id="plan-heading">{words.heading}</h3>
			{enrollments.length > 0 && (
				<>
					<p>{enrollments.length === 1 ? words.one : fillWords(words.many, { count: enrollments.length })}</p>
					<ol class="enrollments">
						{enrollments.map(({ market, office, targets }) => (
							<li key={market} data-market={market}>
								{fillWords(words.enrollment, {
									market: lookup.marketName(market),
									office: lookup.nameOf(office),
									targets: lookup.list(targets.map(lookup.nameOf)),
								})}
							</li>
						))}
					</ol>
				</>
			)}
			{uncovered.length > 0 && (
				<>
					<p>{words.uncovered}</p>
					<ul class="uncovered">
						{uncovered.map(({ target, market }) => (
							<li key={target} data-target={target}>
								{fillWords(market === undefined ? words.needsMarket : words.needsOffice, {
									target: lookup.nameOf(target),
									market: market === undefined ? '' : quoteMarket(lookup, market),
								})}
							</li>
						))}
					</ul>
				</>
			)}
			<ul class="next-pages">
				{enrollments.length + uncovered.length > 1 && (
					<li>
						<a href={lookup.props.paths.another}>{words.another}</a>
					</li>
				)}
				<li>
					<a href={lookup.props.paths.prepare}>{words.prepare}</a>
				</li>
			</ul>
			{enrollments.length + uncovered.length > 1 && <FactList lookup={lookup} name="enrollment" facts={rules} />}
		</section>
	);
}

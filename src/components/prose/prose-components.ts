import Anchor from './Anchor.astro';
import BlocMembers from './BlocMembers.astro';
import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Currencies from './Currencies.astro';
import Day from './Day.astro';
import Dispute from './Dispute.astro';
import Fact from './Fact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import History from './History.astro';
import Intake from './Intake.astro';
import OutsideLink from './OutsideLink.astro';
import PartnerTypes from './PartnerTypes.astro';
import Places from './Places.astro';
import Procedure from './Procedure.astro';
import Requirements from './Requirements.astro';
import TableEditions from './TableEditions.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What an MDX page may use without importing it. content/README.md describes them for editors. */
export const proseComponents = {
	h2: Heading2,
	h3: Heading3,
	a: Anchor,
	BlocMembers,
	Callout,
	Cite,
	Currencies,
	Day,
	Dispute,
	Fact,
	History,
	Intake,
	Link: OutsideLink,
	PartnerTypes,
	Places,
	Procedure,
	Requirements,
	TableEditions,
	Term,
	Value,
};

import { expect, test } from 'vitest';
import { program } from '../../src/catalog/catalog.ts';
import type { Attribute } from '../../src/catalog/parse-doc.ts';
import { listClaims } from '../../src/domain/claim/list-claims.ts';
import { referenceLocale } from '../../src/i18n/locales.ts';
import { readDocs } from '../support/docs.ts';

const components = readDocs()
	.filter(({ locale }) => locale === referenceLocale)
	.flatMap((doc) => doc.components);

/** Values of an attribute of one component, or of any. */
function used(attribute: string, name?: string): Set<string> {
	return new Set(
		components
			.filter((component) => name === undefined || component.name === name)
			.map(({ attributes }) => textOf(attributes[attribute])),
	);
}

function textOf(attribute: Attribute | undefined, otherwise = ''): string {
	return typeof attribute === 'object' ? attribute.value : otherwise;
}

/** What no page shows is no mistake, but somebody should know of it: a report, not a failure. */
test('tells which parts of the facts no page shows', () => {
	const placed = used('of');
	const disputed = new Set(Object.values(program.disputes).flatMap(({ about }) => about));
	const procedures = used('id', 'Procedure');
	const stages = new Set(
		components
			.filter(({ name }) => name === 'Requirements')
			.map(({ attributes }) => `${textOf(attributes['partnerType'])} ${textOf(attributes['stage'], 'enroll')}`),
	);
	const linked = new Set([...listClaims(program)].flatMap(({ claim }) => claim.links));
	const unused = {
		facts: Object.entries(program.facts)
			.filter(([id, { concerns }]) => !placed.has(id) && concerns.length === 0 && !disputed.has(id))
			.map(([id]) => id),
		requirements: Object.entries(program.requirements)
			.filter(([id, { partnerType, stage }]) => !placed.has(id) && !stages.has(`${partnerType} ${stage}`))
			.map(([id]) => id),
		procedures: Object.keys(program.procedures).filter((id) => !procedures.has(id)),
		disputes: Object.keys(program.disputes).filter((id) => !used('id', 'Dispute').has(id)),
		terms: Object.keys(program.terms).filter((id) => !used('id', 'Term').has(id)),
		links: Object.keys(program.links).filter((id) => !used('to', 'Link').has(id) && !linked.has(id)),
	};
	for (const [kind, ids] of Object.entries(unused)) {
		if (ids.length > 0) console.log(`${ids.length} ${kind} that no page of prose places: ${ids.join(', ')}`);
	}
	expect(Object.keys(unused)).toContain('facts');
});

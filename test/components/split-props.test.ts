import { expect, test } from 'vitest';
import { checklistProps } from '../../src/components/checklist/checklist-props.ts';
import { splitChecklist } from '../../src/components/checklist/split-checklist.ts';
import { lookupProps } from '../../src/components/market/lookup-props.ts';
import { splitLookup } from '../../src/components/market/split-lookup.ts';
import { addRest } from '../../src/islands/rest/add-rest.ts';

test('the market lookup has all with its rest', () => {
	const whole = lookupProps('en', '');
	const { props, rest } = splitLookup(whole);
	expect(props).not.toEqual(whole);
	expect(addRest(props, rest)).toEqual(whole);
});

test('the checklist has all with its rest, the steps in the same order', () => {
	const whole = checklistProps('en', '');
	const { props, rest } = splitChecklist(whole);
	expect(props).not.toEqual(whole);
	const joined = addRest(props, rest);
	expect(joined).toEqual(whole);
	expect(Object.keys(joined.facts.steps)).toEqual(Object.keys(whole.facts.steps));
});

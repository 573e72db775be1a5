import type { CDPSession } from 'playwright-core';

/** An element as assistive technology is told of it. */
export interface TreeLine {
	depth: number;
	role: string;
	name: string;
	/** Such as `expanded` or `not checked`, in the order of the list below. */
	states: string[];
	/** What it is called to have more to say, and which others it points at. */
	description: string;
	relations: { kind: string; role: string; name: string }[];
	hasFocus: boolean;
}

/** A part of Chromium's `Accessibility.AXNode`. */
interface AxNode {
	nodeId: string;
	parentId?: string;
	ignored: boolean;
	role?: { value?: string };
	name?: { value?: string };
	description?: { value?: string };
	value?: { value?: unknown };
	childIds?: string[];
	backendDOMNodeId?: number;
	properties?: { name: string; value: { value?: unknown; relatedNodes?: { backendDOMNodeId: number }[] } }[];
}

/** Roles that carry layout or text; what they say is heard in the names and descriptions of others. */
const passed = new Set(
	'generic none paragraph StaticText InlineTextBox LineBreak ListMarker LabelText strong emphasis time mark Abbr DescriptionListTerm DescriptionListDetail term definition code superscript'.split(
		' ',
	),
);
/** Whose inside is the browser's own, in its own language. */
const closed = new Set(['Date', 'spinbutton']);
/** Relations to elements that a reader can go to; names and descriptions are told as texts. */
const relations = ['controls', 'activedescendant', 'errormessage', 'details', 'owns'];

/**
 * The accessibility tree of Chromium below an element, without layout, and with the texts of status lines, since
 * those are read out. Empty where there is no such element.
 */
export async function describeTree(session: CDPSession, root: string): Promise<TreeLine[]> {
	const { root: document } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector: root });
	if (nodeId === 0) return [];
	const [found, current] = await Promise.all([
		session.send('Accessibility.queryAXTree', { nodeId }),
		findCurrent(session, nodeId),
	]);
	const nodes = found.nodes as readonly AxNode[];
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
	const hasFocus = (node: AxNode): boolean =>
		propertyOf(node, 'focused') === true ||
		(closed.has(roleOf(node)) && (node.childIds ?? []).some((id) => holdsFocus(byId.get(id), byId)));
	const lines: TreeLine[] = [];

	const describe = (node: AxNode, depth: number): TreeLine => ({
		depth,
		role: roleOf(node),
		name: nameOf(node, byId),
		states: statesOf(node, current.get(node.backendDOMNodeId ?? 0)),
		description: tidy(node.description?.value),
		relations: relations.flatMap((kind) =>
			(node.properties?.find(({ name }) => name === kind)?.value.relatedNodes ?? []).map(({ backendDOMNodeId }) => {
				const target = byElement.get(backendDOMNodeId);
				return { kind, role: target ? roleOf(target) : 'nothing', name: target ? nameOf(target, byId) : '' };
			}),
		),
		hasFocus: hasFocus(node),
	});
	const visit = (node: AxNode, depth: number) => {
		const isTold = !node.ignored && !passed.has(roleOf(node));
		const position = lines.length;
		if (isTold) lines.push(describe(node, depth));
		if (isTold && (closed.has(roleOf(node)) || isNativeSelect(node, byId))) return;
		for (const id of node.childIds ?? []) {
			const child = byId.get(id);
			if (child !== undefined) visit(child, depth + (isTold ? 1 : 0));
		}
		// An entry of a list with nothing but text in it says no more than the list does.
		const line = lines[position];
		if (isTold && lines.length === position + 1 && line?.role === 'listitem') lines.pop();
	};
	if (nodes[0] !== undefined) visit(nodes[0], 0);
	return lines;
}

/** The element that has the focus, wherever it is on the page; `undefined` where it is on nothing. */
export async function describeFocus(session: CDPSession): Promise<TreeLine | undefined> {
	const expression = 'document.activeElement === document.body ? null : document.activeElement';
	const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
	if (objectId === undefined) return undefined;
	const partial = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
	const [node] = partial.nodes as readonly AxNode[];
	if (node === undefined) return undefined;
	const states = statesOf(node, undefined);
	const description = tidy(node.description?.value);
	return {
		depth: 0,
		role: roleOf(node),
		name: tidy(node.name?.value),
		states,
		description,
		relations: [],
		hasFocus: true,
	};
}

/** How many like lines in a row are printed; those of a list of every place would hide the rest. */
const fewest = 6;

/** A tree as a text to review, where long runs of the same kind are cut short. */
export function printTree(lines: readonly TreeLine[]): string[] {
	const printed: string[] = [];
	for (let position = 0; position < lines.length; ) {
		const kindOf = (line?: TreeLine) => line && [line.depth, line.role, ...line.states].join();
		const first = lines[position] as TreeLine;
		const length = lines.slice(position).findIndex((line) => kindOf(line) !== kindOf(first));
		const run = lines.slice(position, length === -1 ? undefined : position + length);
		const shown = run.length > fewest ? run.slice(0, 2) : run;
		printed.push(...shown.map(printLine));
		if (shown.length < run.length)
			printed.push(`${'  '.repeat(first.depth)}${first.role} … and ${run.length - 2} more`);
		position += run.length;
	}
	return printed;
}

/** One line of a record: `checkbox "Gather documents" not checked — "To do"`. */
export function printLine({ depth, role, name, states, description, relations }: TreeLine): string {
	const parts = [
		role,
		...(name === '' ? [] : [JSON.stringify(name)]),
		...states,
		...relations.map((each) => `${each.kind} ${each.role} ${JSON.stringify(each.name)}`),
		...(description === '' ? [] : [`— ${JSON.stringify(description)}`]),
	];
	return '  '.repeat(depth) + parts.join(' ');
}

function roleOf({ role }: AxNode): string {
	return role?.value ?? 'none';
}

/** A status line has no name; it is what it says. */
function nameOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): string {
	const name = tidy(node.name?.value);
	if (name !== '' || !['status', 'alert', 'log'].includes(roleOf(node))) return name;
	const textOf = ({ role, name: own, childIds = [] }: AxNode): string => {
		if (role?.value === 'StaticText') return own?.value ?? '';
		const text = childIds.map((id) => byId.get(id)).map((child) => (child ? textOf(child) : ''));
		return role?.value === 'paragraph' ? ` ${text.join('')} ` : text.join('');
	};
	return tidy(textOf(node));
}

function statesOf(node: AxNode, current: string | undefined): string[] {
	const truth = (name: string) => {
		const value = propertyOf(node, name);
		if (value === undefined) return [];
		return [value === true || value === 'true' ? name : value === 'mixed' ? `${name} in part` : `not ${name}`];
	};
	const ifTrue = (name: string) => (propertyOf(node, name) === true ? [name] : []);
	const invalid = propertyOf(node, 'invalid');
	const level = roleOf(node) === 'heading' ? propertyOf(node, 'level') : undefined;
	const value = tidy(String(node.value?.value ?? ''));
	return [
		...(level === undefined ? [] : [`level ${level}`]),
		...truth('expanded'),
		...truth('checked'),
		...truth('pressed'),
		...truth('selected'),
		...ifTrue('disabled'),
		...ifTrue('readonly'),
		...ifTrue('required'),
		...ifTrue('modal'),
		...ifTrue('multiselectable'),
		...(invalid === undefined || invalid === 'false' ? [] : ['invalid']),
		...(current === undefined ? [] : [`current ${current}`]),
		...(value === '' ? [] : [`value ${JSON.stringify(value)}`]),
	];
}

function propertyOf({ properties = [] }: AxNode, wanted: string): unknown {
	return properties.find(({ name }) => name === wanted)?.value.value;
}

/** The options of a select are hundreds of places; its value tells which is chosen. */
function isNativeSelect(node: AxNode, byId: ReadonlyMap<string, AxNode>): boolean {
	return (node.childIds ?? []).some((id) => byId.get(id)?.role?.value === 'MenuListPopup');
}

/** Chromium keeps `aria-current` out of what it tells here. */
async function findCurrent(session: CDPSession, nodeId: number): Promise<Map<number, string>> {
	const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: '[aria-current]' });
	const found = new Map<number, string>();
	for (const each of nodeIds) {
		const { node } = await session.send('DOM.describeNode', { nodeId: each });
		const value = node.attributes?.[node.attributes.indexOf('aria-current') + 1];
		if (value !== undefined && value !== 'false') found.set(node.backendNodeId, value);
	}
	return found;
}

function holdsFocus(node: AxNode | undefined, byId: ReadonlyMap<string, AxNode>): boolean {
	if (node === undefined) return false;
	return propertyOf(node, 'focused') === true || (node.childIds ?? []).some((id) => holdsFocus(byId.get(id), byId));
}

/** As it is heard: a word joiner is silent. */
function tidy(text = ''): string {
	return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

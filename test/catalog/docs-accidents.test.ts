import { describe, expect, test } from 'vitest';
import { checkDocs } from '../../src/catalog/check-docs.ts';
import { formatProblem } from '../../src/domain/program/problem.ts';
import { add, type Change, edit, remove } from '../support/content-files.ts';
import { docFiles } from '../support/docs.ts';
import { program } from '../support/program.ts';

const page = 'content/docs/en/guide/overview.mdx';
const chinese = 'content/docs/zh-TW/guide/overview.mdx';
const withHistory = 'content/docs/en/guide/direct-bill.mdx';
const history = 'content/docs/en/guide/direct-bill/history.mdx';

/** Writes something at the end of a page. */
function write(text: string, path = page): Change {
	return edit(path, /\s*$/, `\n\n${text}\n`);
}

interface Accident {
	name: string;
	change: Change;
	/** The whole message, the line left out. */
	says: string;
	/** What stands on the line to which the message points; absent where it points to none. */
	at?: string;
}

const accidents: Accident[] = [
	// Components
	{
		name: 'a misspelled component',
		change: write('<Calout kind="tip">Look.</Calout>'),
		says: `${page} › <Calout>: is no component. Did you mean Callout?`,
		at: '<Calout',
	},
	{
		name: 'a component like none that there are',
		change: write('<Youtube id="intro" />'),
		says: `${page} › <Youtube>: is no component. The components are BlocMembers, Callout, Cite, Currencies, Day, Dispute, Fact, History, Intake, Link, PartnerTypes, Places, Procedure, Requirements, TableEditions, Term, Value.`,
		at: '<Youtube',
	},
	{
		name: 'a misspelled attribute',
		change: write('<Value off="verification-time" />'),
		says: `${page} › <Value off>: is no attribute of <Value>. Did you mean of?`,
		at: '<Value off',
	},
	{
		name: 'an attribute for a component that takes none',
		change: write('<PartnerTypes on="2020-01-01" />'),
		says: `${page} › <PartnerTypes on>: is no attribute of <PartnerTypes>. It takes none.`,
		at: '<PartnerTypes on',
	},
	{
		name: 'an attribute left out',
		change: write('<BlocMembers bloc="eu" />'),
		says: `${page} › <BlocMembers on>: is missing. Write <BlocMembers on="…">.`,
		at: '<BlocMembers',
	},
	{
		name: 'an attribute without quotes',
		change: write('<Cite of=verification-time />'),
		says: `${page} › <Cite>: is not written as a component. Write every attribute as name="words" and end with />, as in <Cite />.`,
		at: '<Cite of=verification-time',
	},
	{
		name: 'a callout that is not closed',
		change: write('<Callout kind="tip">\n\nLook.'),
		says: `${page} › <Callout>: is not closed. Write </Callout> after its words, or end it with /> where it has none.`,
		at: '<Callout kind="tip">',
	},
	{
		name: 'a callout closed twice',
		change: write('<Callout kind="tip">\n\nLook.\n\n</Callout>\n\n</Callout >'),
		says: `${page} › <Callout>: </Callout> closes what was not opened. Delete it, or write <Callout> before its words.`,
		at: '</Callout >',
	},
	{
		name: 'a fact without its stroke at the end',
		change: write('<Fact of="verification-status">'),
		says: `${page} › <Fact>: is not closed. Write </Fact> after its words, or end it with /> where it has none.`,
		at: '<Fact of="verification-status">',
	},
	{
		name: 'words around a component that shows its own',
		change: write('<Fact of="verification-status">words</Fact>'),
		says: `${page} › <Fact>: takes no words inside. End it with /> and delete </Fact>.`,
		at: '<Fact of="verification-status">',
	},
	{
		name: 'a callout without words',
		change: write('<Callout kind="tip" />'),
		says: `${page} › <Callout>: has no words. Write them between <Callout> and </Callout>.`,
		at: '<Callout kind="tip" />',
	},

	// Ids
	{
		name: 'a fact that does not exist',
		change: write('<Cite of="verification-tine" />'),
		says: `${page} › <Cite of>: there is no fact, requirement or step "verification-tine". Did you mean verification-time?`,
		at: 'verification-tine',
	},
	{
		name: 'a value that the fact does not hold',
		change: write('<Value of="verification-time" name="span" />'),
		says: `${page} › <Value name>: "verification-time" has no "span". Its values are time; correct the name or add the value in content/data/.`,
		at: 'name="span"',
	},
	{
		name: 'one of several values, without saying which',
		change: write('<Value of="direct-bill-revenue-2025" />'),
		says: `${page} › <Value name>: is missing. "direct-bill-revenue-2025" has several values: amount, window. Say which.`,
		at: '<Value of="direct-bill-revenue-2025" />',
	},
	{
		name: 'the places of a fact that names none',
		change: write('<Places of="verification-time" />'),
		says: `${page} › <Places of>: "verification-time" has no lists of places. Name another fact, or add them in content/data/.`,
		at: '<Places of="verification-time"',
	},
	{
		name: 'the end of what has none',
		change: write('<Day of="direct-bill-revenue-2025" end />'),
		says: `${page} › <Day end>: "direct-bill-revenue-2025" has no end. Delete the attribute, or add until in content/data/.`,
		at: ' end />',
	},
	{
		name: 'the sentence of a requirement',
		change: write('<Fact of="direct-bill-revenue-2025" />'),
		says: `${page} › <Fact of>: "direct-bill-revenue-2025" is no fact, so it has no sentence. Use <Cite> or <Value>.`,
		at: '<Fact of="direct-bill-revenue-2025"',
	},
	{
		name: 'a term that does not exist',
		change: write('<Term id="partner-ids">words</Term>'),
		says: `${page} › <Term id>: there is no term "partner-ids". Did you mean partner-id?`,
		at: 'partner-ids',
	},
	{
		name: 'an outside link that does not exist',
		change: write('<Link to="csp-overviev" />'),
		says: `${page} › <Link to>: there is no link "csp-overviev". Did you mean csp-overview?`,
		at: 'csp-overviev',
	},
	{
		name: 'a procedure that does not exist',
		change: write('<Procedure id="set-up-acount" />'),
		says: `${page} › <Procedure id>: there is no procedure "set-up-acount". Did you mean set-up-account?`,
		at: 'set-up-acount',
	},
	{
		name: 'a dispute that does not exist',
		change: write('<Dispute id="mfa-begin" />'),
		says: `${page} › <Dispute id>: there is no dispute "mfa-begin". Did you mean mfa-start?`,
		at: 'mfa-begin',
	},
	{
		name: 'a level of heading as words',
		change: write('<Dispute id="mfa-start" level="4" />'),
		says: `${page} › <Dispute level>: is written level={3} or level={4}.`,
		at: 'level="4"',
	},
	{
		name: 'a partner type that does not exist',
		change: write('<Intake partnerType="reseller" />'),
		says: `${page} › <Intake partnerType>: there is no partner type "reseller". Did you mean indirect-reseller?`,
		at: 'partnerType="reseller"',
	},
	{
		name: 'a stage that does not exist',
		change: write('<Requirements partnerType="direct-bill" stage="leave" />'),
		says: `${page} › <Requirements stage>: there is no stage "leave". Use one of enroll, stay.`,
		at: 'stage="leave"',
	},
	{
		name: 'a day that the calendar does not have',
		change: write('<BlocMembers bloc="eu" on="2017-02-30" />'),
		says: `${page} › <BlocMembers on>: "2017-02-30" is no day of the calendar. Write it as "2018-08-31".`,
		at: '2017-02-30',
	},
	{
		name: 'a bloc that does not exist',
		change: write('<BlocMembers bloc="asean" on="2017-01-31" />'),
		says: `${page} › <BlocMembers bloc>: there is no bloc "asean". Use one of eu, efta.`,
		at: 'asean',
	},
	{
		name: 'an edition that does not exist',
		change: write('<Currencies edition="1999-01" />'),
		says: `${page} › <Currencies edition>: there is no market table "1999-01". Use one of ${program.marketTables.map(({ id }) => id).join(', ')}.`,
		at: '1999-01',
	},
	{
		name: 'a kind of callout that does not exist',
		change: write('<Callout kind="warning">\n\nLook.\n\n</Callout>'),
		says: `${page} › <Callout kind>: there is no kind of callout "warning". Use one of do-not, history, unknown, tip.`,
		at: 'kind="warning"',
	},

	// Headings and links
	{
		name: 'a heading without an id',
		change: write('## One more thing'),
		says: `${page} › ## One more thing: has no id. End it with one that is the same in every language: [#an-id].`,
		at: '## One more thing',
	},
	{
		name: 'a heading with an id that the page has already',
		change: write('## Once [#once]\n\n## Again [#once]'),
		says: `${page} › ## Again: the heading in line LINE has the id "once" already. Give one of the two another.`,
		at: '## Again',
	},
	{
		name: 'a heading of the level of the title',
		change: write('# Everything [#everything]'),
		says: `${page} › # Everything: is a heading of another level. Write ## or ###; the title is the first.`,
		at: '# Everything',
	},
	{
		name: 'an id in capitals',
		change: write('## More [#One_More]'),
		says: `${page} › ## More: "One_More" is no id. Use lower-case words joined by hyphens.`,
		at: '[#One_More]',
	},
	{
		name: 'a link to a page that does not exist',
		change: write('[words](/guide/direct-bil/)'),
		says: `${page} › ](/guide/direct-bil/): leads to no page. Did you mean /guide/direct-bill/?`,
		at: '/guide/direct-bil/',
	},
	{
		name: 'a link without its last slash',
		change: write('[words](/guide/direct-bill)'),
		says: `${page} › ](/guide/direct-bill): leads to no page. Write /guide/direct-bill/, with a slash at both ends.`,
		at: '](/guide/direct-bill)',
	},
	{
		name: 'a link to a heading that the page does not have',
		change: write('[words](/guide/verification/#rejectd)'),
		says: `${page} › ](/guide/verification/#rejectd): "rejectd" is no id on /guide/verification/. Did you mean rejected?`,
		at: '#rejectd',
	},
	{
		name: 'a link to a term that does not exist',
		change: write('[words](/glossary/#tenat)'),
		says: `${page} › ](/glossary/#tenat): "tenat" is no id on /glossary/. Did you mean tenant?`,
		at: '#tenat',
	},
	{
		name: 'an outside address as a link',
		change: write('[words](https://example.com/)'),
		says: `${page} › ](https://example.com/): is an outside address. Put it into content/data/links.yaml and write <Link to="…" />.`,
		at: 'example.com',
	},

	// Words
	{
		name: 'a number of its own',
		change: write('It takes about 4 days.'),
		says: `${page}: has a number of its own: "It takes about 4 days.". Put it under values in content/data/ and write <Value of="…" name="…" />, or <Day of="…" /> for a date.`,
		at: 'about 4 days',
	},
	{
		name: 'a value in braces, as the words of facts have it',
		change: write('It takes {time}.'),
		says: `${page}: has a brace: "It takes {time}.". Pages take values as <Value of="…" name="…" />.`,
		at: '{time}',
	},
	{
		name: 'a component imported',
		change: write("import Callout from './Callout.astro'"),
		says: `${page}: imports or exports something. Delete the line; the components are there without it.`,
		at: 'import Callout',
	},

	// The head of a page
	{
		name: 'a page without a short name',
		change: edit(page, /^nav: .*\n/m, ''),
		says: `${page} › nav: is missing. See content/README.md for what belongs here.`,
		at: '---',
	},
	{
		name: 'a misspelled field of the head',
		change: edit(page, /^description:/m, 'descripton:'),
		says: `${page} › descripton: is no field of a page. Did you mean description?`,
		at: 'descripton:',
	},
	{
		name: 'a description too long for a list of results',
		change: edit(page, /^description: .*$/m, `description: ${'word '.repeat(50)}end`),
		says: `${page} › description: is longer than a list of results shows. Say it in at most 220 characters.`,
		at: 'description:',
	},
	{
		name: 'a number in the title',
		change: edit(page, /^title: .*$/m, 'title: 7 ways into the program'),
		says: `${page} › title: has a number of its own: "7 ways into the program". Say it without the number; it may change.`,
		at: 'title: 7',
	},
	{
		name: 'a colon in the title without quotes',
		change: edit(page, /^title: .*$/m, 'title: The program: an overview'),
		says: `${page}: a colon inside words makes them a key. Put the words in quotes.`,
		at: 'title: The program',
	},
	{
		name: 'a page without a head',
		change: edit(page, /^---\n[\s\S]*?\n---\n/, ''),
		says: `${page}: does not begin with its title. Write title, nav and description between two lines of three dashes.`,
		at: '',
	},

	// Pages and languages
	{
		name: 'a page that one language lacks',
		change: remove(chinese),
		says: `${chinese}: is missing in zh-TW. Translate ${page}.`,
	},
	{
		name: 'a page that is in no menu',
		change: add('content/docs/en/guide/prices.mdx', '---\ntitle: a\nnav: b\ndescription: c\n---\n'),
		says: 'content/docs/en/guide/prices.mdx: is in no menu, so nobody would find it. Name it in src/catalog/guide-pages.ts, correct its name, or delete it.',
	},
	{
		name: 'a page saved under another ending',
		change: add('content/docs/en/guide/prices.md', 'Words.\n'),
		says: 'content/docs/en/guide/prices.md: is no page. Pages are content/docs/<language>/guide/<page>.mdx, and the languages en, zh-TW, zh-CN; correct the name or move the file.',
	},
	{
		name: 'a page that does not lead to its history',
		change: edit(withHistory, '<History />', ''),
		says: `${withHistory}: does not lead to ${history}. Write <History /> below a heading of its past.`,
	},
	{
		name: 'the way to a history that is not there',
		change: write('<History />'),
		says: `${page} › <History>: there is no page overview/history. Name it in src/catalog/guide-pages.ts and write it, or delete <History />.`,
		at: '<History />',
	},
	{
		name: 'a heading with the id of one of its history',
		change: edit(withHistory, '[#how-long]', '[#first-list]'),
		says: `${withHistory} › ### How long it takes: "first-list" is the id of a section of its history, too (${history}:LINE), which <History /> names here. Give one of the two another.`,
		at: '[#first-list]',
	},
	{
		name: 'a heading that a translation calls otherwise',
		change: edit(chinese, '[#what-csp-is]', '[#what-it-is]'),
		says: `${chinese} › headings: ## … [#what-it-is] stands where the reference has ## … [#what-csp-is] (${page}:LINE). Use the same, in the same order.`,
		at: '[#what-it-is]',
	},
	{
		name: 'a citation that a translation forgot',
		change: edit(chinese, '<Cite of="partner-membership-is-not-csp" />', ''),
		says: `${chinese} › components: <Cite of="partner-membership-is-not-csp"> is missing before this. The reference has it in ${page}:LINE; add it.`,
		at: '<Term id="partner-center" />',
	},
	{
		name: 'a component that only a translation has',
		change: write('<TableEditions />', chinese),
		says: `${chinese} › components: <TableEditions> is not in ${page}, the reference. Add it there, or delete it here.`,
		at: '<TableEditions />',
	},
	{
		name: 'a paragraph that only the reference has',
		change: write('More in the [glossary](/glossary/).'),
		says: `${chinese} › links: ](/glossary/) is missing after this. The reference has it in ${page}:LINE; add it.`,
		at: '](',
	},
	// The signs of a file
	{
		name: 'a page saved with a byte order mark',
		change: edit(page, /^/, '\uFEFF'),
		says: `${page}: begins with an invisible byte order mark. Save the file as UTF-8 without BOM.`,
		at: '---',
	},
	{
		name: 'a page saved with the line ends of Windows',
		change: edit(page, /\n/g, '\r\n'),
		says: `${page}: has line ends of Windows (CR). Save the file with line ends LF.`,
		at: '---',
	},
	{
		name: 'a page saved in another encoding',
		change: write('\uFFFD\uFFFD'),
		says: `${page}: holds signs that are no UTF-8. Save the file again with the encoding UTF-8.`,
		at: '\uFFFD',
	},
	{
		name: 'a page of five megabytes',
		change: write('<Cite of="verification-time" />'.repeat(170_000)),
		says: `${page}: holds ${(docFiles.find(({ path }) => path === page)?.text.trimEnd().length ?? 0) + 5_270_003} characters, which is more than the 200000 that are read. Take out what was pasted by accident, or divide the file.`,
	},
	{
		name: 'a merge that nobody finished',
		change: write('<<<<<<< HEAD\nThis.\n=======\nThat.\n>>>>>>> another'),
		says: `${page}: <<<<<<< is left from a merge. Keep one of the two versions and delete the lines with such marks.`,
		at: '<<<<<<< HEAD',
	},
	{
		name: 'a sign without width between two words',
		change: write('Two\u200Bwords.'),
		says: `${page}: has an invisible sign (U+200B). Delete it; typing the words anew is the easiest way.`,
		at: 'Two',
	},
	{
		name: 'a head indented with a tab',
		change: edit(page, /^title/m, '\ttitle'),
		says: `${page}: a tab indents this line. Indent with spaces.`,
		at: 'title',
	},

	// What would break the page
	{
		name: 'a sign for less',
		change: write('Fewer < than before.'),
		says: `${page}: has a <, which begins a component. Say it in words, or write &lt; for the sign itself.`,
		at: 'Fewer <',
	},
	{
		name: 'a note as HTML writes it',
		change: write('<!-- Look this up. -->'),
		says: `${page}: has a note as HTML writes it. Write {/* a note */} instead.`,
		at: '<!--',
	},
	{
		name: 'a note that is not closed',
		change: write('{/* Look this up.'),
		says: `${page}: has a brace: "{/* Look this up.". Pages take values as <Value of="…" name="…" />.`,
		at: '{/*',
	},
	{
		name: 'a component that is not closed',
		change: write('<Callout kind="tip">Look.'),
		says: `${page} › <Callout>: is not closed. Write </Callout> after its words, or end it with /> where it has none.`,
		at: '<Callout',
	},
	{
		name: 'an element of HTML',
		change: write('One line.<br />Another.'),
		says: `${page} › <br>: is no component. The components are BlocMembers, Callout, Cite, Currencies, Day, Dispute, Fact, History, Intake, Link, PartnerTypes, Places, Procedure, Requirements, TableEditions, Term, Value.`,
		at: '<br />',
	},
	{
		name: 'Chinese quotes around an id',
		change: write('<Cite of=“verification-time” />'),
		says: `${page} › <Cite>: is not written as a component. Write every attribute as name="words" and end with />, as in <Cite />.`,
		at: '<Cite of=“',
	},
];

describe('an accident in content/docs/ is told with its file, its line and what to do', () => {
	test.each(accidents)('$name', ({ change, says, at }) => {
		const files = change(docFiles);
		const problems = checkDocs(files, program);
		const told = problems.map((problem) =>
			formatProblem({ ...problem, line: undefined }).replace(/(?<=mdx:|in line )\d+/, 'LINE'),
		);
		expect(told).toContain(says);

		const { file, line } = problems[told.indexOf(says)] ?? { file: '', line: undefined };
		const text = files.find(({ path }) => path === file)?.text.split('\n');
		if (at === undefined) expect(line).toBeUndefined();
		else expect(text?.[(line ?? 0) - 1]).toContain(at);
	});
});

test('a mistake in the reference is told once, not again of every translation', () => {
	const problems = checkDocs(write('<Calout kind="tip">Look.</Calout>')(docFiles), program);
	expect(problems.map(({ file }) => file)).toEqual([page]);
});

import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/domain/program/problem.ts';
import { add, type Change, edit, problemsOf, realFiles, remove } from '../support/content-files.ts';

const data = 'content/data';
const messages = 'content/messages';

interface Accident {
	name: string;
	change: Change;
	/** The whole message, the line left out. */
	says: string;
	/** What stands on the line to which the message points; absent where it can point to no line. */
	at?: string;
}

const accidents: Accident[] = [
	// The form of a file
	{
		name: 'a date without quotes',
		change: edit(`${data}/market-tables/2023-08.yaml`, 'date: "2023-08-17"', 'date: 2023-08-17'),
		says: `${data}/market-tables/2023-08.yaml: 2023-08-17 is a date without quotes, which YAML readers disagree about. Write "2023-08-17".`,
		at: 'date: 2023-08-17',
	},
	{
		name: 'a line indented with a tab',
		change: edit(`${data}/blocs.yaml`, '  citations:', '\tcitations:'),
		says: `${data}/blocs.yaml: a tab indents this line. Indent with spaces.`,
		at: '\tcitations:',
	},
	{
		name: 'a key that stands twice',
		change: edit(`${data}/blocs.yaml`, 'efta:', 'eu:'),
		says: `${data}/blocs.yaml: the same key stands here a second time. Keep one of the two.`,
		at: 'eu:',
	},
	{
		name: 'a bracket left open',
		change: edit(`${data}/partner-types/cloud-germany.yaml`, 'guide: [cloud-germany]', 'guide: [cloud-germany'),
		says: `${data}/partner-types/cloud-germany.yaml: a quote, bracket or brace is not closed before this. Close it.`,
		at: 'topics:',
	},
	{
		name: 'a colon inside words without quotes',
		change: edit(`${messages}/en/links.yaml`, /$/, '\nan-example: Two words: and a third\n'),
		says: `${messages}/en/links.yaml: a colon inside words makes them a key. Put the words in quotes.`,
		at: 'an-example',
	},
	{
		name: 'words behind a closing quote',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: "Brazil" and nothing else'),
		says: `${messages}/en/markets.yaml: words follow a closing quote or bracket. Put the whole text in one pair of quotes.`,
		at: 'brazil:',
	},
	{
		name: 'words that begin with a star',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: *Brazil*'),
		says: `${messages}/en/markets.yaml: a star at the beginning means something else in YAML. Put the words in quotes.`,
		at: 'brazil:',
	},
	{
		name: 'a file under a name that no collection knows',
		change: add(`${data}/price-lists.yaml`, 'a: b\n'),
		says: `${data}/price-lists.yaml: is none of the files that content/README.md lists. Correct its name, which ends in .yaml, or move it.`,
	},
	{
		name: 'a file that an editor saved as text',
		change: add(`${data}/facts/prices.yaml.txt`, 'a: b\n'),
		says: `${data}/facts/prices.yaml.txt: is none of the files that content/README.md lists. Correct its name, which ends in .yaml, or move it.`,
	},
	{
		name: 'a file name with capitals and underscores',
		change: (files) =>
			files.map((file) =>
				file.path === `${data}/disputes/mfa-start.yaml` ? { ...file, path: `${data}/disputes/MFA_start.yaml` } : file,
			),
		says: `${data}/disputes/MFA_start.yaml › MFA_start: "MFA_start" is no id. Use lower-case words joined by hyphens.`,
	},
	{
		name: 'a partner type that does not exist',
		change: add(`${data}/partner-types/direct-bil.yaml`, 'guide: [direct-bill]\n'),
		says: `${data}/partner-types/direct-bil.yaml › direct-bil: "direct-bil" is not one of "indirect-reseller", "direct-bill", "distributor", "cloud-germany". Use one of these.`,
	},
	{
		name: 'a partner type whose file is gone',
		change: remove(`${data}/partner-types/cloud-germany.yaml`),
		says: `${data}/partner-types/cloud-germany.yaml: is missing. Every partner type has its file; name it so, or bring it back.`,
	},
	{
		name: 'an edition in a file of another month',
		change: edit(`${data}/market-tables/2021-04.yaml`, '"2021-04-15"', '"2021-05-15"'),
		says: `${data}/market-tables/2021-04.yaml › date: the file is called after 2021-04, but its date is 2021-05-15. Rename the file or correct the date.`,
		at: 'date: "2021-05-15"',
	},
	{
		name: 'an empty file',
		change: add(`${data}/facts/nothing.yaml`, '# Nothing yet.\n'),
		says: `${data}/facts/nothing.yaml: holds no entries. Write one entry a key, or delete the file.`,
	},

	// The fields of an entry
	{
		name: 'a typo in a key',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'decidedBy: you', 'decidedby: you'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › decidedby: is no field of this kind. Correct the spelling, or see content/README.md for the fields.`,
		at: 'decidedby: you',
	},
	{
		name: 'a field left out',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, /^dating: said\n/m, ''),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › dating: is missing. See content/README.md for what belongs here.`,
	},
	{
		name: 'a field left empty',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'dating: said', 'dating:'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › dating: is empty. Write it, or delete the line. See content/README.md for what belongs here.`,
		at: 'dating:',
	},
	{
		name: 'a word that is not among the choices',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'certainty: stated', 'certainty: sure'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › certainty: "sure" is not one of "stated", "inferred", "second-hand". Use one of these.`,
		at: 'certainty: sure',
	},
	{
		name: 'a text where a list belongs',
		change: edit(`${data}/partner-types/cloud-germany.yaml`, 'guide: [cloud-germany]', 'guide: cloud-germany'),
		says: `${data}/partner-types/cloud-germany.yaml › guide: "cloud-germany" is a text, but a list belongs here. See content/README.md for what belongs here.`,
		at: 'guide: cloud-germany',
	},
	{
		name: 'a day that the calendar does not have',
		change: edit(`${data}/blocs.yaml`, 'until: "2020-02-01"', 'until: "2020-02-31"'),
		says: `${data}/blocs.yaml › eu › members › 11 › until: "2020-02-31" is no day of the calendar. Write it as "2018-08-31".`,
		at: 'code: GB',
	},
	{
		name: 'a date in another order',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, 'from: "2025-10-01"', 'from: "01.10.2025"'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › from: "01.10.2025" is no date. Write a day as "2018-08-31", a month as "2018-08" or a quarter as "2018-Q2".`,
		at: 'from: "01.10.2025"',
	},
	{
		name: 'a currency by its sign',
		change: edit(
			`${data}/requirements/direct-bill-revenue-2020.yaml`,
			'{ money: 300000, currency: USD }',
			'{ money: 300000, currency: $ }',
		),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › values › amount › currency: "$" is no currency. Use three capital letters such as "USD".`,
		at: 'currency: $',
	},
	{
		name: 'a currency in small letters in a market table',
		change: edit(`${data}/market-tables/2023-08.yaml`, /(code: AO, .*)currency: USD/, '$1currency: usd'),
		says: `${data}/market-tables/2023-08.yaml › markets › 0 › places › 0 › currency: "usd" is no currency. Use three capital letters such as "USD", or not-stated for a blank cell.`,
		at: 'code: AO',
	},
	{
		name: 'an amount with a point between the thousands',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'money: 300000', 'money: 300.000'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml: 300.000 would be read as a fraction. Write 300000 without a separator.`,
		at: 'money: 300.000',
	},
	{
		name: 'an amount with commas between the thousands',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, 'money: 1000000', 'money: 1,000,000'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml: 1,000,000 has commas, which part fields in YAML. Write the digits alone: 1000000.`,
		at: 'money: 1,000,000',
	},
	{
		name: 'an amount with one comma',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'money: 300000', 'money: 300,000'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml: 300,000 has commas, which part fields in YAML. Write the digits alone: 300000.`,
		at: 'money: 300,000',
	},
	{
		name: 'a number with a comma on a line of its own',
		change: edit(
			`${data}/requirements/direct-bill-revenue-2020.yaml`,
			'{ money: 300000, currency: USD }',
			'\n    money: 300,000\n    currency: USD',
		),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml: 300,000 has commas, which part fields in YAML. Write the digits alone: 300000.`,
		at: 'money: 300,000',
	},
	{
		name: 'a duration that begins with its longer end',
		change: edit(`${data}/facts/verification.yaml`, /(verification-time:[\s\S]*?duration: )\[3, 5\]/, '$1[5, 3]'),
		says: `${data}/facts/verification.yaml › verification-time › values › time › duration: [5,3] does not begin with the smaller number. Write the least, then the most, as [3, 5]; a single number without brackets.`,
		at: '[5, 3]',
	},
	{
		name: 'an amount as a text',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'money: 300000', 'money: "300000"'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › values › amount › money: "300000" is a text, but a number belongs here. See content/README.md for what belongs here.`,
		at: 'money: "300000"',
	},
	{
		name: 'a value with a misspelled part',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'unit: months', 'units: months'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › values › window › units: is no field of this kind. Correct the spelling, or see content/README.md for the fields.`,
		at: 'units: months',
	},
	{
		name: 'a requirement without a citation',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, /citations:\n( {2}- .*\n)+/, 'citations: []\n'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › citations: has no citation. Name at least one source.`,
		at: 'citations: []',
	},
	{
		name: 'an address without its beginning',
		change: edit(`${data}/sources.yaml`, 'address: https://', 'address: '),
		says: `${data}/sources.yaml › enroll-2016-11 › address: "github.com/MicrosoftDocs/partner-center-pr.zh-tw/blob/live/partner-center/enrolling-in-the-csp-program.md" is no address. Write it whole, beginning with https://.`,
		at: 'address: github.com',
	},

	// What several files say together
	{
		name: 'a citation to nowhere',
		change: edit(
			`${data}/requirements/direct-bill-revenue-2025.yaml`,
			'source: csp-requirements-fy26',
			'source: csp-requirements-fy62',
		),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › citations: cites "csp-requirements-fy62", which is not in content/data/sources.yaml. Add the source there or correct the id.`,
		at: 'citations:',
	},
	{
		name: 'a language said twice',
		change: edit(`${data}/sources.yaml`, 'titleLanguage: en', 'titleLanguage: de'),
		says: `${data}/sources.yaml › de-enroll-2017-07-18 › titleLanguage: is the language of the source, de. Write it only where the title is in another one.`,
		at: 'titleLanguage: de',
	},
	{
		name: 'a source read before the day it speaks for',
		change: edit(`${data}/sources.yaml`, /(enroll-2016-11:[\s\S]*?checked: )"[^"]*"/, '$1"2016-10-01"'),
		says: `${data}/sources.yaml › enroll-2016-11 › checked: was read on 2016-10-01, before the date it speaks for, 2016-11. Correct one of the two.`,
		at: 'checked: "2016-10-01"',
	},
	{
		name: 'a period that begins before the last one ends',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, 'from: "2025-10-01"', 'from: "2025-09-01"'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › from: the period from 2025-09-01 overlaps the one until 2025-10-01 in ${data}/requirements/direct-bill-revenue-2020.yaml. Let the first end where the second begins.`,
		at: 'from: "2025-09-01"',
	},
	{
		name: 'a gap between two requirements of a series',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, 'from: "2025-10-01"', 'from: "2025-11-01"'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › from: nothing is said from 2025-10-01, where ${data}/requirements/direct-bill-revenue-2020.yaml ends, to 2025-11-01. Move one of the dates, or say gapBefore: not-asked or gapBefore: unknown.`,
		at: 'from: "2025-11-01"',
	},
	{
		name: 'a gap between two periods of intake',
		change: edit(`${data}/partner-types/cloud-germany.yaml`, 'until: "2018-08-31"', 'until: "2018-08-01"'),
		says: `${data}/partner-types/cloud-germany.yaml › intake: nothing is said from 2018-08-01 to 2018-08-31. Say the time between with state: unknown, or move one of the dates.`,
		at: 'intake:',
	},
	{
		name: 'a period without an end before the next',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, /^until: .*\n/m, ''),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › from: the period from 2025-10-01 begins while the one from 2020-10-29 in ${data}/requirements/direct-bill-revenue-2020.yaml has no end. Give the earlier one an until.`,
		at: 'from: "2025-10-01"',
	},
	{
		name: 'a period that ends before it begins',
		change: edit(`${data}/facts/verification.yaml`, /from: "2019-10"\n/, 'from: "2019-10"\n  until: "2019-01"\n'),
		says: `${data}/facts/verification.yaml › employment-check-time › until: 2019-01 is not after from, 2019-10. Correct one of the two.`,
		at: 'until: "2019-01"',
	},
	{
		name: 'the two ends of an undated change swapped',
		change: edit(
			`${data}/requirements/direct-bill-revenue-2020.yaml`,
			'{ date: "2020-10-29", notBefore: "2020-10-09" }',
			'{ date: "2020-10-29", notBefore: "2021-10-09" }',
		),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › from: notBefore, 2021-10-09, is after date, 2020-10-29. Swap the two.`,
		at: 'from: {',
	},
	{
		name: 'a code that is no place',
		change: edit(`${data}/market-tables/2023-08.yaml`, 'code: BR,', 'code: ZZ,'),
		says: `${data}/market-tables/2023-08.yaml › brazil: ZZ is no code in content/data/places.yaml. Correct it, or add the place there.`,
		at: 'code: ZZ',
	},
	{
		name: 'a code that stands twice in one table',
		change: edit(`${data}/market-tables/2023-08.yaml`, 'code: BR,', 'code: AO,'),
		says: `${data}/market-tables/2023-08.yaml › brazil: AO is already in "africa". Keep it in one market, and once.`,
		at: 'code: AO, name: Brazil',
	},
	{
		name: 'a place by its old code',
		change: edit(`${data}/blocs.yaml`, 'code: GB', 'code: UK'),
		says: `${data}/blocs.yaml › eu › UK: UK is no code in content/data/places.yaml. Correct it, or add the place there.`,
		at: 'code: UK',
	},
	{
		name: 'a member that joins twice',
		change: edit(`${data}/blocs.yaml`, 'code: BE', 'code: AT'),
		says: `${data}/blocs.yaml › eu › AT: AT is a member already from 2013-07-01. Give that membership an until, or delete one of the two.`,
		at: 'code: AT',
	},
	{
		name: 'a step after a step that does not exist',
		change: edit(`${data}/steps/agreement-accept.yaml`, 'reseller-wait-for-verification', 'reseller-wait'),
		says: `${data}/steps/agreement-accept.yaml › after: "reseller-wait" is no step. Add content/data/steps/reseller-wait.yaml or correct the id.`,
		at: 'after:',
	},
	{
		name: 'two steps that wait for each other',
		change: edit(`${data}/steps/talk-with-distributor.yaml`, 'after: [', 'after: [distributor-sends-invitation, '),
		says: `${data}/steps/distributor-sends-invitation.yaml › after: waits for itself: distributor-sends-invitation → talk-with-distributor → distributor-sends-invitation. Take one of these out.`,
		at: 'after:',
	},
	{
		name: 'a procedure in the wrong order',
		change: edit(`${data}/procedures.yaml`, /( {4}- find-distributor\n)( {4}- talk-with-distributor\n)/, '$2$1'),
		says: `${data}/procedures.yaml › connect-with-distributor › steps: "talk-with-distributor" stands before "find-distributor", which it has to wait for. Swap them.`,
		at: 'steps:',
	},
	{
		name: 'a step in no procedure',
		change: add(
			`${data}/steps/nobody-sees-this.yaml`,
			'stage: prepare\npartnerTypes: [direct-bill]\nactor: you\nfrom: "2020-01-01"\ndating: said\ncertainty: stated\ncitations: [{ source: enroll-2016-11 }]\n',
		),
		says: `${data}/steps/nobody-sees-this.yaml: is in no procedure, so nobody would see it. Add it to content/data/procedures.yaml or delete the file.`,
	},
	{
		name: 'a link in use without an address',
		change: edit(`${data}/links.yaml`, /^ {2}address: .*\n/m, ''),
		says: `${data}/links.yaml › csp-requirements › address: is missing. Add it, or write status: closed where the service has ended.`,
		at: 'csp-requirements:',
	},
	{
		name: 'a dispute about nothing',
		change: edit(`${data}/disputes/usd-1m-which-revenue.yaml`, 'direct-bill-revenue-2025', 'direct-bill-revenue-2052'),
		says: `${data}/disputes/usd-1m-which-revenue.yaml › about: "direct-bill-revenue-2052" is no fact, requirement, step or partner type. Correct the id.`,
		at: 'about:',
	},
	{
		name: 'a guide page that does not exist',
		change: edit(`${data}/partner-types/cloud-germany.yaml`, 'guide: [cloud-germany]', 'guide: [germany]'),
		says: `${data}/partner-types/cloud-germany.yaml › guide: "germany" is no page of the guide. The pages are overview, before-you-begin, indirect-reseller, partner-agreement, connect-with-a-distributor, direct-bill, direct-to-indirect, distributor, verification, account-setup, markets-and-currencies, selling-rules, stay-authorized, incentives, cloud-germany, indirect-reseller/history, direct-bill/history, markets-and-currencies/history, stay-authorized/history.`,
	},

	// Words
	{
		name: 'a word missing in one language',
		change: edit(`${messages}/zh-TW/markets.yaml`, /^brazil: .*\n/m, ''),
		says: `${messages}/zh-TW/markets.yaml › brazil: is missing in zh-TW. Add it there; the reference says "Brazil"`,
	},
	{
		name: 'a word that only one translation has',
		change: edit(`${messages}/zh-CN/markets.yaml`, /$/, '\natlantis: 亚特兰蒂斯\n'),
		says: `${messages}/zh-CN/markets.yaml › atlantis: is not in en, the reference. Add it there, or delete it here.`,
		at: 'atlantis:',
	},
	{
		name: 'words about a fact that is not there',
		change: edit(`${messages}/en/facts/verification.yaml`, 'verification-time:', 'verification-tine:'),
		says: `${messages}/en/facts/verification.yaml › verification-tine: speaks of "verification-tine", which is not in content/data/. Correct the id or delete the words.`,
		at: 'verification-tine:',
	},
	{
		name: 'a value that a translation forgot',
		change: edit(`${messages}/zh-TW/facts/verification.yaml`, /^(verification-time: .*)\{time\}/m, '$1'),
		says: `${messages}/zh-TW/facts/verification.yaml › verification-time: names nothing where the reference names {time}. Use the same names in braces.`,
		at: 'verification-time:',
	},
	{
		name: 'a value that the fact does not hold',
		change: edit(`${data}/facts/verification.yaml`, /(verification-time:[\s\S]*?\n {4})time:/, '$1span:'),
		says: `${messages}/en/facts/verification.yaml › verification-time: names {time}, but its values are span. Add the value or correct the name.`,
		at: 'verification-time:',
	},
	{
		name: 'a brace that is not closed',
		change: edit(`${messages}/en/facts/verification.yaml`, /^(verification-time: .*)\{time\}/m, '$1{time'),
		says: `${messages}/en/facts/verification.yaml › verification-time: "Verifying an indirect reseller usually takes {time." has a brace that names nothing. Write a name in braces as {name}.`,
		at: 'verification-time:',
	},
	{
		name: 'a number of its own in the words',
		change: edit(`${messages}/zh-CN/markets.yaml`, /^brazil: .*$/m, 'brazil: 巴西 2'),
		says: `${messages}/zh-CN/markets.yaml › brazil: has a number of its own: "巴西 2". Put it under values in content/data/ and name it in braces.`,
		at: 'brazil:',
	},
	{
		name: 'words left empty',
		change: edit(`${messages}/zh-CN/markets.yaml`, /^brazil: .*$/m, 'brazil:'),
		says: `${messages}/zh-CN/markets.yaml › brazil: is empty. Write the words, or delete it in every language.`,
		at: 'brazil:',
	},
	{
		name: 'a warning that a step needs',
		change: edit(`${messages}/en/steps/direct-bill.yaml`, /(buy-support-plan:\n(?: {2}.*\n)*?) {2}notYet: .*\n/, '$1'),
		says: `${messages}/en/steps/direct-bill.yaml › buy-support-plan: must not be done before pass-credit-check, but has no "notYet". Tell the reader so in every language.`,
		at: 'buy-support-plan:',
	},
	{
		name: 'a side of a dispute that nobody worded',
		change: edit(`${messages}/en/disputes/markets.yaml`, /( {4}- The table on the same page .*\n)/, ''),
		says: `${messages}/en/disputes/markets.yaml › africa-market-count › sides: has 1 in words and 2 in content/data/. Write one sentence a side, in the same order.`,
		at: 'sides:',
	},
	{
		name: 'an example by a name that no language words',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'name: far-above-bar', 'name: rich'),
		says: `${messages}/en/examples › rich: has no words. Add examples › rich in every language.`,
	},
	{
		name: 'an example that one language does not name',
		change: edit(`${messages}/zh-CN/examples.yaml`, /^no-office: .*\n/m, ''),
		says: `${messages}/zh-CN/examples.yaml › no-office: is missing in zh-CN. Add it there; the reference says "has named no office"`,
	},
	{
		name: 'a name that no example bears',
		change: (files) =>
			['en', 'zh-TW', 'zh-CN'].reduce(
				(all, locale) => edit(`${messages}/${locale}/examples.yaml`, /$/, '\nrich: x\n')(all),
				[...files],
			),
		says: `${messages}/en/examples.yaml › rich: speaks of "rich", which no example is called. Correct the id or delete the words.`,
		at: 'rich: x',
	},
	{
		name: 'words in a language that the guide does not have',
		change: add(`${messages}/zh-HK/markets.yaml`, 'brazil: 巴西\n'),
		says: `${messages}/zh-HK/markets.yaml: is in no known language. The languages are en, zh-TW, zh-CN; move the file into the folder of one of them.`,
	},
	{
		name: 'words in a group that nothing shows',
		change: add(`${messages}/en/fact.yaml`, 'a: b\n'),
		says: `${messages}/en/fact.yaml: belongs to no group of words. The groups are facts, questions, requirements, examples, steps, documents, procedures, disputes, terms, partner-types, markets, places, links, interface; correct the name or move the file.`,
	},
	{
		name: 'a word of the interface that nothing shows',
		change: edit(`${messages}/en/interface/site.yaml`, 'site:\n', 'site:\n  motto: We ask first\n'),
		says: `${messages}/en/interface/site.yaml › site › motto: is shown nowhere. Delete it in every language, or name it in src/catalog/interface-words/.`,
		at: 'motto:',
	},
	{
		name: 'a name for a place that is none',
		change: edit(`${messages}/zh-TW/places.yaml`, /$/, '\nZZ: 無此地\n'),
		says: `${messages}/zh-TW/places.yaml › ZZ: ZZ is no code in content/data/places.yaml. Correct it, or delete the name.`,
		at: 'ZZ:',
	},
	// The signs of a file
	{
		name: 'a file saved with a byte order mark',
		change: edit(`${messages}/en/markets.yaml`, /^/, '\uFEFF'),
		says: `${messages}/en/markets.yaml: begins with an invisible byte order mark. Save the file as UTF-8 without BOM.`,
		at: 'africa:',
	},
	{
		name: 'a file saved with the line ends of Windows',
		change: edit(`${data}/links.yaml`, /\n/g, '\r\n'),
		says: `${data}/links.yaml: has line ends of Windows (CR). Save the file with line ends LF.`,
		at: '',
	},
	{
		name: 'a file saved in another encoding',
		change: edit(`${messages}/zh-TW/markets.yaml`, '巴西', '\uFFFD\uFFFD\u0014'),
		says: `${messages}/zh-TW/markets.yaml: holds signs that are no UTF-8. Save the file again with the encoding UTF-8.`,
		at: 'brazil:',
	},
	{
		name: 'a file of five megabytes',
		change: edit(`${data}/links.yaml`, /$/, '# pasted by accident\n'.repeat(250_000)),
		says: `${data}/links.yaml: holds ${(realFiles.find(({ path }) => path === `${data}/links.yaml`)?.text.length ?? 0) + 5_250_000} characters, which is more than the 200000 that are read. Take out what was pasted by accident, or divide the file.`,
	},
	{
		name: 'a merge that nobody finished',
		change: edit(`${data}/blocs.yaml`, /^efta:/m, '<<<<<<< HEAD\nefta:\n=======\nfta:\n>>>>>>> another\n'),
		says: `${data}/blocs.yaml: <<<<<<< is left from a merge. Keep one of the two versions and delete the lines with such marks.`,
		at: '<<<<<<< HEAD',
	},
	{
		name: 'a sign that turns the direction of writing',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: Bra\u202Ezil'),
		says: `${messages}/en/markets.yaml: has an invisible sign (U+202E). Delete it; typing the words anew is the easiest way.`,
		at: 'brazil:',
	},
	{
		name: 'a sign without width behind a word',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'certainty: stated', 'certainty: stated\u200B'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml: has an invisible sign (U+200B). Delete it; typing the words anew is the easiest way.`,
		at: 'certainty:',
	},
	{
		name: 'a line indented with a Chinese space',
		change: edit(`${data}/blocs.yaml`, '  citations:', '\u3000citations:'),
		says: `${data}/blocs.yaml: a space that is none (U+3000) indents this line. Indent with plain spaces.`,
		at: 'citations:',
	},
	{
		name: 'a Chinese colon behind a key',
		change: edit(`${messages}/zh-TW/markets.yaml`, 'brazil: ', 'brazil：'),
		says: `${messages}/zh-TW/markets.yaml: a full-width colon ends no key. Write a plain colon and a space.`,
		at: 'brazil：',
	},
	{
		name: 'a colon without its space',
		change: edit(`${messages}/en/markets.yaml`, 'brazil: ', 'brazil:'),
		says: `${messages}/en/markets.yaml: no space follows the colon. Write one.`,
		at: 'brazil:',
	},
	{
		name: 'Chinese quotes around a date',
		change: edit(`${data}/requirements/direct-bill-revenue-2025.yaml`, 'from: "2025-10-01"', 'from: “2025-10-01”'),
		says: `${data}/requirements/direct-bill-revenue-2025.yaml › from: "“2025-10-01”" is no date. Write a day as "2018-08-31", a month as "2018-08" or a quarter as "2018-Q2".`,
		at: 'from: “2025-10-01”',
	},
	{
		name: 'an amount in full-width digits',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'money: 300000', 'money: ３０００００'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › values › amount › money: "３０００００" is a text, but a number belongs here. See content/README.md for what belongs here.`,
		at: 'money:',
	},
	{
		name: 'a line without a key',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: /m, 'Brazil is large\nbrazil: '),
		says: `${messages}/en/markets.yaml: this line has no key. Write a name, a colon and a space before the words.`,
		at: 'Brazil is large',
	},
	{
		name: 'a second file inside of a file',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: /m, '---\nbrazil: '),
		says: `${messages}/en/markets.yaml: three dashes begin another file inside of this one. Delete the line.`,
		at: '---',
	},
	{
		name: 'a line indented by one space too many',
		change: edit(`${data}/blocs.yaml`, '  citations:', '   citations:'),
		says: `${data}/blocs.yaml: this line is indented neither like its neighbours nor below them. Line it up.`,
		at: 'members:',
	},
	{
		name: 'words that a # cuts off',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: Brazil #and more'),
		says: `${messages}/en/markets.yaml: a # after a space cuts the words off here. Put them in quotes, or the note on a line of its own.`,
		at: 'brazil:',
	},
	{
		name: 'words that begin with an ampersand',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: &Brazil'),
		says: `${messages}/en/markets.yaml: an ampersand at the beginning means something else in YAML. Put the words in quotes.`,
		at: 'brazil:',
	},
	{
		name: 'words that begin with an exclamation mark',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: !Brazil'),
		says: `${messages}/en/markets.yaml: an exclamation mark at the beginning means something else in YAML. Put the words in quotes.`,
		at: 'brazil:',
	},
	{
		name: 'words that begin with a sign that YAML keeps',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: @Brazil'),
		says: `${messages}/en/markets.yaml: these words begin with a sign that YAML keeps to itself. Put them in quotes.`,
		at: 'brazil:',
	},
	{
		name: 'words that begin with a dash',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: - Brazil'),
		says: `${messages}/en/markets.yaml: words that begin with a dash make a list. Put them in quotes, or each item on a line of its own.`,
		at: 'brazil:',
	},
	{
		name: 'words that are nothing but a name in braces',
		change: edit(`${messages}/en/facts/verification.yaml`, /^verification-time: .*$/m, 'verification-time: {time}'),
		says: `${messages}/en/facts/verification.yaml: a brace at the beginning means something else in YAML. Put the words in quotes.`,
		at: 'verification-time:',
	},
	{
		name: 'a word that YAML takes for a truth',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: true'),
		says: `${messages}/en/markets.yaml › brazil: true is no text. Put it in quotes.`,
		at: 'brazil:',
	},
	{
		name: 'a quote that is never closed',
		change: edit(`${messages}/en/markets.yaml`, /^brazil: .*$/m, 'brazil: "Brazil'),
		says: `${messages}/en/markets.yaml: a quote, bracket or brace is not closed before this. Close it.`,
		at: 'brazil:',
	},
	{
		name: 'a key that programs keep to themselves',
		change: edit(`${data}/links.yaml`, /$/, '__proto__:\n  status: closed\n'),
		says: `${data}/links.yaml: __proto__ is a word that programs keep to themselves. Use another.`,
		at: '__proto__',
	},
	{
		name: 'a list where entries belong',
		change: add(`${data}/facts/prices.yaml`, '- a\n- b\n'),
		says: `${data}/facts/prices.yaml: holds no entries. Write one entry a key, or delete the file.`,
	},

	// One id, two places
	{
		name: 'two files of facts with one id',
		change: add(`${data}/facts/again.yaml`, 'verification-time:\n  from: "2021-02-08"\n'),
		says: `${data}/facts/again.yaml › verification-time: ${data}/facts/verification.yaml has an entry of the same id. Rename one of the two.`,
		at: 'verification-time:',
	},
	{
		name: 'two files of words with one id',
		change: add(`${messages}/en/facts/again.yaml`, 'verification-time: It takes {time}.\n'),
		says: `${messages}/en/facts/again.yaml › verification-time: ${messages}/en/facts/verification.yaml says this too. Keep one of the two.`,
		at: 'verification-time:',
	},
	{
		name: 'a step with the id of a fact',
		change: add(
			`${data}/steps/verification-time.yaml`,
			'stage: prepare\npartnerTypes: [direct-bill]\nactor: you\nfrom: "2020-01-01"\ndating: said\ncertainty: stated\ncitations: [{ source: enroll-2016-11 }]\n',
		),
		says: `${data}/steps/verification-time.yaml: facts has an entry of the same id. Rename one of the two.`,
	},
	{
		name: 'a place code in small letters',
		change: edit(`${data}/market-tables/2023-08.yaml`, 'code: BR,', 'code: br,'),
		says: `${data}/market-tables/2023-08.yaml › markets › 3 › places › 0 › code: "br" is no place code. Use two capital letters of ISO 3166-1, such as "TW".`,
		at: 'code: br',
	},
	{
		name: 'an amount below nothing',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, 'money: 300000', 'money: -300000'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › values › amount › money: -300000 is too little. Give at least 0.`,
		at: 'money: -300000',
	},
	{
		name: 'a condition about a question that is not asked',
		change: edit(`${data}/requirements/direct-bill-revenue-2020.yaml`, /question: [a-z-]+/, 'question: revenues'),
		says: `${data}/requirements/direct-bill-revenue-2020.yaml › requires: asks "revenues", which is not in content/data/questions.yaml. Add it there or correct the id.`,
		at: 'requires:',
	},
];

describe('a day after today', () => {
	const checked = edit(`${data}/sources.yaml`, /(enroll-2016-11:[\s\S]*?checked: )"[^"]*"/, '$1"2030-01-02"');

	test('is told of a source that is said to have been read', () => {
		const [problem, ...others] = problemsOf(checked(realFiles), '2030-01-01');
		expect(others).toEqual([]);
		expect(problem && formatProblem({ ...problem, line: undefined })).toBe(
			`${data}/sources.yaml › enroll-2016-11 › checked: was read on 2030-01-02, which is after today, 2030-01-01. Write the day on which you read it.`,
		);
	});

	test.each(['2030-01-02', '2031-01-01', undefined])('is none where today is %s', (today) => {
		expect(problemsOf(checked(realFiles), today)).toEqual([]);
	});
});

describe('an accident in content/ is told with its file, its field and what to do', () => {
	test('the content as it stands has none', () => {
		expect(problemsOf(realFiles).map(formatProblem)).toEqual([]);
	});

	test.each(accidents)('$name', ({ change, says, at }) => {
		const files = change(realFiles);
		const problems = problemsOf(files);
		const told = problems.map((problem) => formatProblem({ ...problem, line: undefined }));
		expect(told).toContain(says);

		const { file, line } = problems[told.indexOf(says)] ?? { file: '', line: undefined };
		const text = files.find(({ path }) => path === file)?.text.split('\n');
		if (at === undefined) expect(line ?? 1).toBe(1);
		else expect(text?.[(line ?? 0) - 1]).toContain(at);
	});
});

import { describe, test } from 'vitest';
import { answering, program } from '../support/program.ts';
import { runCommand } from '../support/run-command.ts';
import { otherVersion, seenLink } from '../support/seen-link.ts';

/** Runs the command as a reader of the README does. */
const explain = (...args: string[]) => runCommand('explain', args);

const newcomer = 'v=1&csp-status=new&date=2026-11-20&office=TW,SG&partner-id=yes&signing-authority=yes&target=MY,JP';

describe.concurrent('the terminal explains a case', () => {
	test('as JSON, with all that other programs rely on', async ({ expect }) => {
		const { code, out } = await explain(`#${newcomer}&typo=1`, '--json');
		expect(code).toBe(0);
		const report = JSON.parse(out);
		expect(report).toMatchObject({
			version: expect.stringMatching(/^[0-9a-f]{12}$/),
			asOf: '2026-11-20',
			problems: [expect.stringContaining('typo=1')],
			enrollments: [{ market: 'asia-pacific', office: 'SG', targets: ['MY'] }],
		});
		expect(
			report.places.map(({ office, target, verdict }: Record<string, string>) => [office, target, verdict]),
		).toEqual([
			['TW', 'MY', 'other-market'],
			['TW', 'JP', 'other-market'],
			['SG', 'MY', 'same-market'],
			['SG', 'JP', 'other-market'],
		]);
		expect(report.places[0]).toMatchObject({ tableDate: '2023-08-17', flags: ['stale'] });
		expect(
			report.partnerTypes.map(({ partnerType, verdict }: Record<string, string>) => [partnerType, verdict]),
		).toEqual([
			['indirect-reseller', 'open'],
			['direct-bill', 'missing'],
			['distributor', 'undecided'],
			['cloud-germany', 'closed'],
		]);
		for (const type of report.partnerTypes) {
			expect(Object.keys(type)).toEqual(expect.arrayContaining(['sources', 'flags', 'requirements', 'ask', 'change']));
			for (const requirement of type.requirements) {
				expect(requirement).toEqual({
					id: expect.any(String),
					state: expect.stringMatching(/^(met|unmet|open)$/),
					source: expect.any(String),
				});
			}
		}
	});

	test.for([
		['en', 'Direct bill partner: Something is missing [missing]', 'Yes: same market'],
		['zh-TW', '[missing]', '新加坡'],
		['zh-CN', '[missing]', '新加坡'],
	] as const)('in words of %s', async ([lang, verdict, place], { expect }) => {
		const { code, out } = await explain(newcomer, '--lang', lang);
		expect(code).toBe(0);
		expect(out).toContain(verdict);
		expect(out).toContain(place);
		expect(out).not.toMatch(/\{[a-z-]+\}|undefined/);
	});

	test('while the credit check runs, the verdict is to wait', async ({ expect }) => {
		const fragment =
			'v=1&billing-and-provisioning=yes&credit-check=pending&csp-status=indirect-reseller&date=2026-11-20&designation=yes&first-line-support=yes&partner-id=yes&reseller-tenure=yes&revenue=direct-bar&revenue-role=as-reseller&security-items=all&signing-authority=yes';
		expect((await explain(fragment)).out).toContain('[waiting]');
	});

	test.for([
		[
			'en',
			'By your wish, this would suit you: Direct bill partner. Whether it is open to you',
			'Something is missing.',
		],
		['zh-TW', '依您的意願，適合的是：直接計費合作夥伴。', '尚缺條件。'],
		['zh-CN', '按你的意愿，适合的是：直接计费合作伙伴。', '尚缺条件。'],
	] as const)('with the wish of the company, which opens nothing, in %s', async ([lang, wish, verdict], { expect }) => {
		const { code, out } = await explain(`${newcomer}&type=direct-bill`, '--lang', lang);
		expect(code).toBe(0);
		const line = out.split('\n').find((each) => each.startsWith(wish));
		expect(line?.endsWith(verdict)).toBe(true);
		if (lang !== 'en') return;
		expect(JSON.parse((await explain(`${newcomer}&type=direct-bill`, '--json')).out)).toMatchObject({
			wish: 'direct-bill',
		});
		expect((await explain(newcomer)).out).not.toContain('By your wish');
	});

	test.for([
		['en', /\* Direct bill partner: then “Open to you” \(20 November 2026\), now “Something is missing”\.\n {2}\S/],
		['zh-TW', /\* 直接計費合作夥伴：當時為「可以申請」（2026 年 11 月 20 日），現在為「尚缺條件」。\n {2}\S/],
		['zh-CN', /\* 直接计费合作伙伴：当时为“可以申请”（2026 年 11 月 20 日），现在为“尚缺条件”。\n {2}\S/],
	] as const)(
		'sets what the link showed when it was made beside what it shows now, in %s',
		async ([locale, line], { expect }) => {
			const answers = { ...answering({ 'csp-status': 'new' }), date: '2026-11-20' };
			const link = seenLink(program, answers, '2026-11-20', { 'direct-bill': 'open' });
			const { code, out } = await explain(link, '--lang', locale);
			expect(code).toBe(0);
			expect(out).toMatch(line);
			if (locale !== 'en') return;
			const { since, problems } = JSON.parse((await explain(link, '--json')).out);
			expect(problems).toEqual([]);
			expect(since).toMatchObject({
				before: { data: otherVersion, asOf: '2026-11-20' },
				moved: [{ partnerType: 'direct-bill', before: 'open', now: 'missing', cause: 'facts' }],
			});
		},
	);

	test('says which verdicts moved against an earlier state of the facts: none against itself', async ({ expect }) => {
		const { code, out, error } = await explain(newcomer, '--compare', 'HEAD');
		// A state whose facts do not fit today's checks is told as such.
		if (code === 2) expect(error).toContain("do not fit today's checks");
		else expect(out).toMatch(/no verdict moved|→/);
	});
});

describe.concurrent('what makes no sense ends with 2 and says why', () => {
	test.for([
		['nothing readable', ['zzz'], 'Nothing of the fragment could be read.'],
		[
			'an unknown language',
			[newcomer, '--lang', 'fr'],
			'There is no language "fr". The languages are en, zh-TW, zh-CN.',
		],
		['an unknown flag', [newcomer, '--jsno'], '--jsno'],
		['a fragment that the shell has cut', ['v=1', 'office=TW'], 'Give one fragment, in quotes'],
		['an unknown revision', [newcomer, '--compare', 'no-such-revision'], 'git cannot show "no-such-revision"'],
	] as const)('%s', async ([, args, said], { expect }) => {
		const { code, out, error } = await explain(...args);
		expect(code).toBe(2);
		expect(error).toContain(said);
		expect(out).toBe('');
	});
});

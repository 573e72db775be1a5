import { expect } from 'vitest';
import { partOf, program, wordsOf } from '../../src/catalog/catalog.ts';
import { partnerTypeIds } from '../../src/domain/partner-type/partner-type.ts';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { journey } from './journey.ts';

journey('a stamp opens its citation by the keyboard, near itself, and Escape closes it', async ({ reader }) => {
	// Too narrow for citations in the margin.
	await reader.driver.resize(900, 800);
	await reader.open('/en/guide/direct-bill/');
	const stamp = 'main .prose p > .cite > button.stamp';
	await reader.tabTo(stamp);
	await reader.press('Enter');
	await reader.until('the citation is open', () => document.querySelector('.citation:popover-open') !== null);
	const seen = await reader.run(() => {
		const citation = document.querySelector('.citation:popover-open')!;
		const [opened, pressed] = [citation, document.activeElement!].map((each) => each.getBoundingClientRect());
		return {
			isOfStamp: document.activeElement?.getAttribute('popovertarget') === citation.id,
			isInside: opened!.top >= 0 && opened!.left >= 0 && opened!.right <= innerWidth && opened!.bottom <= innerHeight,
			gap: Math.min(Math.abs(opened!.top - pressed!.bottom), Math.abs(pressed!.top - opened!.bottom)),
			isAnchored: CSS.supports('position-area: block-end'),
			links: citation.querySelectorAll('a[data-source]').length,
		};
	});
	expect(seen).toMatchObject({ isOfStamp: true, isInside: true });
	expect(seen.links).toBeGreaterThan(0);
	// Where a browser cannot place it beside the stamp, it stands at the foot of the window.
	if (seen.isAnchored) expect(seen.gap).toBeLessThan(16);
	await reader.press('Escape');
	await reader.until('the citation is closed', () => document.querySelector('.citation:popover-open') === null);
	await reader.focusOn(stamp);

	await reader.click(stamp);
	await reader.until('the citation is open', () => document.querySelector('.citation:popover-open') !== null);
	await reader.click('.citation:popover-open a[data-source]');
	await reader.until('the sources are there', () => location.pathname === '/en/sources/' && location.hash !== '');
	await reader.settle();
	await reader.until('the source is in sight', () => {
		const entry = document.querySelector(`[id="${location.hash.slice(1)}"]`);
		const top = entry?.getBoundingClientRect().top ?? -1;
		return top >= 0 && top < innerHeight;
	});
});

journey.for(locales)(
	'a link with two days shows the verdicts then and now, and another language keeps both days, in %s',
	async (locale, { reader }) => {
		const link = '#v=1&csp-status=direct-bill&date=2025-12-01&office=DE&since=2021-05-01&target=RU';
		await reader.open(`/${localeTraits[locale].segment}/changes/${link}`);
		const pair = '[data-target="RU"][data-verdict="no-longer-listed"]';
		await reader.see(pair);
		expect(await reader.attributes('[data-partner-type][data-before]', 'data-partner-type')).toEqual(
			expect.arrayContaining([...partnerTypeIds]),
		);
		expect(await reader.text('.case-changes')).not.toMatch(/undefined|NaN|\{[a-z]+\}/i);
		const next = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
		await reader.click(`a[data-language="${next}"]`);
		await reader.arrive(`/${localeTraits[next].segment}/changes/${link}`);
		await reader.see(pair);
		expect(await reader.value('#first-day')).toBe('2021-05-01');
	},
);

journey.for(locales)(
	'rules, sources, glossary and data open, each with what it lists, in %s',
	async (locale, { reader }) => {
		const { segment } = localeTraits[locale];
		await reader.open(`/${segment}/rules/`);
		const [rule = ''] = Object.keys(program.requirements);
		expect(await reader.run((id) => document.getElementById(id)?.textContent ?? '', rule)).toContain(
			partOf(locale, 'requirements', rule, 'title'),
		);
		await reader.open(`/${segment}/sources/`);
		expect(
			await reader.count(
				Object.keys(program.sources)
					.map((id) => `li[id="${id}"]`)
					.join(),
			),
		).toBe(Object.keys(program.sources).length);
		await reader.open(`/${segment}/glossary/`);
		expect(await reader.count('#partner-id')).toBe(1);
		await reader.open(`/${segment}/data/`);
		expect(await reader.count('main a[href*="/data/"]')).toBeGreaterThan(3);
	},
);

journey.for(locales)(
	'an address that no page has is told in the language that it names, and leads home, in %s',
	async (locale, { reader }) => {
		const { segment, languageTag } = localeTraits[locale];
		await reader.open(`/${segment}/no/such/page/`);
		reader.expect(/status of 404/);
		await reader.until('the page is in its language', (tag) => document.documentElement.lang === tag, languageTag);
		const { notFound } = wordsOf(locale);
		expect(await reader.text('h1')).toBe(notFound.title);
		const shown = await reader.run(
			() => [...document.querySelectorAll('main section')].filter((each) => each.checkVisibility()).length,
		);
		expect(shown).toBe(1);
		await reader.run((text) => {
			const links = [...document.querySelectorAll('main a')].filter((each) => each.checkVisibility());
			links.find(({ textContent }) => textContent?.trim() === text)?.setAttribute('data-home', '');
		}, notFound.home);
		await reader.click('[data-home]');
		await reader.arrive(`/${segment}/`);
	},
);

journey.for([
	['/en/Glossary/#tenant', '/en/glossary/#tenant'],
	['/zh-TW/glossary/', '/zh-tw/glossary/'],
	['/zh-CN/Guide/Overview', '/zh-cn/guide/overview/'],
	['/en/markets#v=1&office=TW', '/en/markets/#v=1&office=TW'],
])('an address that is almost right leads to the right one: %s', async ([address = '', right = ''], { reader }) => {
	reader.expect(/status of 404/);
	await reader.open(address);
	await reader.arrive(right);
	expect(await reader.count('meta[name="robots"]')).toBe(0);
});

journey('the start of the site leads to a language, and remembers the one that is chosen', async ({ reader }) => {
	await reader.open('/#v=1&office=TW');
	await reader.until('a language is chosen', () => /^\/(en|zh-tw|zh-cn)\/$/.test(location.pathname));
	expect(await reader.fragment()).toBe('#v=1&office=TW');
	await reader.open('/en/glossary/');
	await reader.click('a[data-language="zh-TW"]');
	await reader.arrive('/zh-tw/glossary/');
	await reader.open('/');
	await reader.until('the chosen language is there', () => location.pathname === '/zh-tw/');
});

import { expect } from 'vitest';
import { locales, localeTraits } from '../../src/i18n/locales.ts';
import { journey } from './journey.ts';

/** Markup that would run, were it ever taken for markup. */
const links = [
	'v=1&office=<script>globalThis.broken=1</script>',
	'v=1&office=<img src=x onerror=globalThis.broken=1>&target=TW',
	'v=1&date="><svg onload=globalThis.broken=1>',
	'v=1&office=%3Cscript%3Eglobal%54his.broken%3D1%3C/script%3E&office=%E0%A4%A',
	'v=1&seen=<iframe srcdoc="<script>parent.broken=1</script>">&data=abcd1234',
	'v=1&<a href=javascript:globalThis.broken=1>x</a>=1',
	`v=1&office=\uD800&target=${'%F0%9F%92%A9'.repeat(50)}`,
];

journey.for(['markets', 'check', 'checklist', 'changes'])(
	'a hostile link to %s/ is reported and not run',
	async (section, { reader }) => {
		for (const [position, link] of links.entries()) {
			// Languages take turns: the words are not what this is about.
			const { segment } = localeTraits[locales[position % locales.length] ?? 'en'];
			await reader.open(`/${segment}/${section}/#${link}`);
			await reader.see('[role="alert"] [data-problem]');
			const state = await reader.run(() => ({
				isBroken: 'broken' in globalThis,
				strangers: document.querySelectorAll('main :is(iframe, object, embed, img, a[href^="javascript:" i])').length,
				hasHeading: document.querySelector('main h1')?.checkVisibility(),
			}));
			expect(state, link).toEqual({ isBroken: false, strangers: 0, hasHeading: true });
		}
	},
);

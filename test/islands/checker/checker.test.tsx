import { hydrate } from 'preact';
import renderToString from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { locales } from '../../../src/i18n/locales.ts';
import { Checker } from '../../../src/islands/checker/Checker.tsx';
import { patience, settle } from '../../support/settle.ts';
import { find, problems, removeChecker, renderChecker } from './render-checker.tsx';
import { sampleProps } from './sample-props.ts';

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	removeChecker();
});

const card = (type: string) => find(`[data-partner-type="${type}"]`) as HTMLElement;
const verdicts = () =>
	Object.fromEntries(
		[...document.querySelectorAll<HTMLElement>('[data-verdict]')].map(({ dataset }) => [
			dataset['partnerType'],
			dataset['verdict'],
		]),
	);
const current = () => find('form[data-question]')?.dataset['question'];
const announced = () => find('[data-announcement]')?.textContent;

async function choose(answer: string): Promise<void> {
	await userEvent.click(find(`form[data-question] input[value="${answer}"]`) as HTMLElement);
	await settle();
}

async function goOn(): Promise<void> {
	await userEvent.click(find('form[data-question] button[type="submit"]') as HTMLElement);
	await settle();
}

async function press(name: string): Promise<void> {
	const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
	await userEvent.click(button as HTMLElement);
	await settle();
}

const ready =
	'agreement=yes&billing-and-provisioning=yes&csp-status=indirect-reseller&designation=yes&first-line-support=yes&managed-service=yes&partner-id=yes&reseller-tenure=yes&revenue=direct-bar&revenue-role=as-reseller&security-items=all&signing-authority=yes&vetting=passed&assessment=passed';

describe('verdicts', () => {
	test.each(locales)('a newcomer sees every partner type with its verdict and reason, in %s', async (locale) => {
		await renderChecker('v=1&csp-status=new', locale);
		expect(verdicts()).toEqual({
			'indirect-reseller': 'undecided',
			'direct-bill': 'missing',
			distributor: 'undecided',
			'cloud-germany': 'closed',
		});
		for (const reason of document.querySelectorAll('.verdict-reason')) expect(reason.textContent).not.toBe('');
		expect(document.body.textContent).not.toMatch(/undefined|\{(date|question|requirements|count)\}/);
	});

	test('a direct bill candidate one item short sees that item as the smallest change', async () => {
		await renderChecker(`v=1&${ready}&credit-check=passed&support-plan=no`);
		expect(card('direct-bill').dataset['verdict']).toBe('missing');
		const change = card('direct-bill').querySelector<HTMLElement>('[data-change]');
		expect(change?.dataset['change']).toBe('direct-bill-support-plan-2025');
		const item = card('direct-bill').querySelector<HTMLElement>(
			'[data-requirement="direct-bill-support-plan-2025"]',
		) as HTMLElement;
		expect(item.dataset['state']).toBe('unmet');
		expect(item.querySelector('[data-source]')).not.toBeNull();
	});

	test.each(locales)('while the credit check is pending it says not to buy the support plan, in %s', async (locale) => {
		await renderChecker(`v=1&${ready}&credit-check=pending`, locale);
		expect(card('direct-bill').dataset['verdict']).toBe('waiting');
		const warning = card('direct-bill').querySelector('[data-not-yet="buy-support-plan"]');
		expect(warning?.textContent).toBe(sampleProps(locale).texts.notYet['buy-support-plan']);
		expect(warning?.getBoundingClientRect().height).toBeGreaterThan(0);
		const check = card('direct-bill').querySelector('[data-requirement="direct-bill-credit-approval-2025"]');
		expect(check?.getAttribute('data-state')).toBe('open');
		expect(check?.querySelector('.requirement-state')?.textContent).toBe(
			sampleProps(locale).words.checker.verdicts.pending,
		);
	});

	test('a plan bought before credit approval is answered: the card says that it was too early', async () => {
		await renderChecker(`v=1&${ready}&credit-check=pending&support-plan=yes`);
		const warning = card('direct-bill').querySelector<HTMLElement>('[data-too-early]');
		expect(warning?.textContent).toContain('before the step that should come first');
		expect(problems()).toEqual([]);
	});

	test('an existing partner is judged on keeping the role', async () => {
		await renderChecker('v=1&csp-status=direct-bill&designation=no');
		expect(card('direct-bill').dataset['verdict']).toBe('missing');
		expect(card('direct-bill').querySelector('.verdict-note')?.textContent).toContain('have this role already');
		expect(
			card('direct-bill')
				.querySelector('[data-requirement="direct-bill-stay-designation-2025"]')
				?.getAttribute('data-state'),
		).toBe('unmet');
	});

	test('wear the age of their newest source beside its date, where that is over a year', async () => {
		const ageOf = (type: string) => card(type).querySelector('.verdict-line .verdict-age')?.textContent;
		await renderChecker('v=1&csp-status=new');
		expect(ageOf('cloud-germany')).toBe('5 years old');
		await renderChecker('v=1&csp-status=new', 'zh-TW');
		expect(ageOf('cloud-germany')).toBe('資料已有 5 年');
		await renderChecker('v=1&csp-status=new&date=2018-03-01');
		expect(card('direct-bill').dataset['verdict']).toBe('closed');
		expect(ageOf('direct-bill')).toBeUndefined();
	});

	test('of another day are by the rules of that day', async () => {
		await renderChecker('v=1&csp-status=new&date=2018-03-01');
		expect(card('direct-bill').dataset['verdict']).toBe('closed');
		expect(card('direct-bill').querySelector('.verdict-reason')?.textContent).toContain('reopening');
	});

	test('a wish is shown apart and changes no verdict', async () => {
		await renderChecker('v=1&csp-status=new');
		const before = verdicts();
		await userEvent.click(find('.suits input[value="direct-bill"]') as HTMLElement);
		await settle();
		expect(verdicts()).toEqual(before);
		expect(location.hash).toContain('type=direct-bill');
		expect(card('direct-bill').querySelector('.tag')).not.toBeNull();
		expect(find('.suits-says')?.textContent).toContain('Something is missing');
	});
});

describe('questions', () => {
	test('come one at a time; the answer counts at once, and Next brings the next with the focus on it', async () => {
		await renderChecker();
		expect(current()).toBe('csp-status');
		expect(find('.why')?.textContent).toContain('Why we ask');
		await choose('new');
		expect(current()).toBe('csp-status');
		expect(location.hash).toBe('#v=1&csp-status=new');
		expect(document.activeElement?.localName).toBe('input');
		await goOn();
		expect(current()).not.toBe('csp-status');
		expect(document.activeElement?.localName).toBe('legend');
	});

	test('can be skipped, or answered with "I don’t know", which decides nothing', async () => {
		await renderChecker();
		await goOn();
		expect(current()).not.toBe('csp-status');
		expect(location.hash).toBe('');
		const question = current();
		const before = verdicts();
		await choose('unknown');
		expect(verdicts()).toEqual(before);
		expect(location.hash).toBe(`#v=1&${question}=unknown`);
	});

	test('an earlier answer can be changed, and the others stay', async () => {
		await renderChecker('v=1&csp-status=new&partner-id=yes&vetting=pending');
		await userEvent.click(find('[data-answered="partner-id"] button') as HTMLElement);
		await settle();
		expect(current()).toBe('partner-id');
		expect(document.activeElement?.localName).toBe('legend');
		expect(find('form input:checked')?.getAttribute('value')).toBe('yes');
		await choose('no');
		expect(location.hash).toBe('#v=1&csp-status=new&partner-id=no&vetting=pending');
		expect(card('indirect-reseller').dataset['verdict']).toBe('missing');
		expect(announced()).toContain('Indirect reseller: Something is missing');
	});

	test('can be passed over to the end, and asked again', async () => {
		await renderChecker();
		for (let count = 0; count < 30 && current() !== undefined; count++) await goOn();
		expect(current()).toBeUndefined();
		expect(document.activeElement?.textContent).toContain('skipped');
		await press('Ask those again');
		expect(current()).toBe('csp-status');
	});

	test('answers that change nothing on the day are kept and told', async () => {
		await renderChecker('v=1&csp-status=new&german-account=yes');
		expect(find('[data-answered="german-account"]')?.dataset['idle']).toBe('');
		expect(find('[data-answered="csp-status"]')?.dataset['idle']).toBeUndefined();
	});

	describe('that are answered before the script is there', () => {
		/** Prints the checker as a page does, lets the reader tick, and only then wakes it. */
		async function wakeAfter(field?: string, answer?: string): Promise<void> {
			const root = document.createElement('main');
			root.innerHTML = renderToString(<Checker {...sampleProps('en')} />);
			document.body.append(root);
			history.replaceState(null, '', location.pathname);
			if (field !== undefined) {
				const input = find(`${field} input[value="${answer}"]`) as HTMLInputElement;
				input.checked = true;
				input.focus();
			}
			hydrate(<Checker {...sampleProps('en')} />, root);
			await vi.waitUntil(() => find('.checker[data-ready]') !== null, patience);
			await settle();
		}

		test('count at once, are told, and stay on the card with the focus until the reader goes on', async () => {
			await wakeAfter('.question-card', 'new');
			expect(location.hash).toBe('#v=1&csp-status=new');
			expect(find('[data-answered="csp-status"]')).not.toBeNull();
			expect(announced()).toContain('Direct bill partner: Something is missing');
			expect(current()).toBe('csp-status');
			expect((document.activeElement as HTMLInputElement).value).toBe('new');
			expect(find('form[data-question] input:checked')?.getAttribute('value')).toBe('new');
			await goOn();
			expect(current()).not.toBe('csp-status');
			expect(document.activeElement?.localName).toBe('legend');
		});

		test('leave the question open where none is ticked', async () => {
			await wakeAfter();
			expect(location.hash).toBe('');
			expect(announced()).toBe('');
			await press('Skip this question');
			expect(current()).not.toBe('csp-status');
		});

		test('keep the wish too, which answers no question', async () => {
			await wakeAfter('.suits', 'direct-bill');
			expect(location.hash).toBe('#v=1&type=direct-bill');
			expect(card('direct-bill').querySelector('.tag')).not.toBeNull();
			expect(current()).toBe('csp-status');
			await goOn();
			expect(current()).not.toBe('csp-status');
		});
	});
});

describe('the link', () => {
	test('with unknown questions, answers and versions is told, and the rest counts', async () => {
		await renderChecker('v=9&csp-status=new&partner-id=maybe&shoe-size=42');
		expect(problems().toSorted()).toEqual(['unknown-key', 'unknown-version', 'unreadable']);
		expect(find('[data-answered="csp-status"]')).not.toBeNull();
		expect(find('[data-answered="partner-id"]')).toBeNull();
	});

	test('keeps the places of the market lookup', async () => {
		await renderChecker('v=1&office=TW&target=DE');
		await choose('new');
		expect(location.hash).toBe('#v=1&csp-status=new&office=TW&target=DE');
	});

	test.each(locales)('restores the same case in %s', async (locale) => {
		await renderChecker(`v=1&${ready}&credit-check=passed&support-plan=yes`, locale);
		expect(verdicts()).toMatchObject({ 'direct-bill': 'open', 'cloud-germany': 'closed' });
	});
});

test('a receipt can be saved that a colleague can check by hand', async () => {
	let saved: Blob | undefined;
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		saved = blob as Blob;
		return '#';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	await renderChecker(`v=1&${ready}&credit-check=pending&date=2026-01-15`, 'zh-TW');
	await press(sampleProps('zh-TW').words.checker.receipt.save);
	const receipt = JSON.parse(await (saved as Blob).text());
	expect(receipt).toMatchObject({ version: 'abc123abc123', language: 'zh-TW', asOf: '2026-01-15' });
	expect(receipt.answers).toContainEqual(expect.objectContaining({ question: 'credit-check', answer: 'pending' }));
	const directBill = receipt.verdicts.find(({ partnerType }: { partnerType: string }) => partnerType === 'direct-bill');
	expect(directBill).toMatchObject({ verdict: 'waiting', reason: expect.any(String) });
	expect(directBill.warnings).toHaveLength(1);
	for (const { title, state, sources } of directBill.requirements) {
		expect(title).not.toBe('');
		expect(['met', 'unmet', 'open']).toContain(state);
		for (const source of sources) expect(source.address).toMatch(/^https:/);
	}
});

test('"this looks wrong" copies the case and sends nothing', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await renderChecker('v=1&csp-status=new&date=2025-10-01');
	await press('This looks wrong');
	const copied = JSON.parse(write.mock.calls[0]?.[0] as string);
	expect(copied).toMatchObject({
		version: 'abc123abc123',
		asOf: '2025-10-01',
		answers: { other: { 'csp-status': 'new' } },
		verdicts: { 'cloud-germany': 'closed' },
	});
	expect(find('.receipt-actions [role="status"]')?.textContent).toContain('Nothing was sent');
});

test('a day on which rules changed can be chosen from the list', async () => {
	await renderChecker('v=1&csp-status=new');
	await userEvent.selectOptions(find('#era') as HTMLElement, '2018-01-24');
	await settle();
	expect(location.hash).toBe('#v=1&csp-status=new&date=2018-01-24');
	expect(card('direct-bill').dataset['verdict']).toBe('closed');
	expect(find('.era-line [data-current]')?.dataset['era']).toBe('2018-01-24');
});

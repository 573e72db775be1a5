import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRefused } from '../../src/embed/is-refused.ts';

const address = 'https://guide.example/embed/en/checker.json';
const page = new EventTarget();

/** The browser tells the page, some time after `fetch` has failed, that its policy forbade an address. */
function violate(blockedURI: string, disposition: string, after: number): void {
	const told = Object.assign(new Event('securitypolicyviolation'), { blockedURI, disposition });
	setTimeout(() => page.dispatchEvent(told), after);
}

async function judge(): Promise<boolean> {
	const judged = isRefused(address);
	await vi.advanceTimersByTimeAsync(1000);
	return judged;
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	vi.stubGlobal('document', page);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('an address that cannot be fetched', () => {
	beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))));

	test('is refused where the browser soon tells so', async () => {
		violate(address, 'enforce', 99);
		expect(await judge()).toBe(true);
	});

	test.each([
		['nothing is told', '', '', 0],
		['another address is refused', 'https://other.example/', 'enforce', 10],
		['the policy only reports', address, 'report', 10],
		['it is told too late', address, 'enforce', 101],
	])('is not refused where %s', async (_, blocked, disposition, after) => {
		if (blocked !== '') violate(blocked, disposition, after);
		expect(await judge()).toBe(false);
	});
});

test('an address that can be fetched is not refused, and is not waited for', async () => {
	const fetched = vi.fn(async () => new Response(null));
	vi.stubGlobal('fetch', fetched);
	expect(await isRefused(address)).toBe(false);
	expect(fetched.mock.calls).toEqual([
		[address, { method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer' }],
	]);
});

test('nobody listens to the page afterwards', async () => {
	vi.stubGlobal('fetch', async () => new Response(null));
	const left = vi.spyOn(page, 'removeEventListener');
	const came = vi.spyOn(page, 'addEventListener');
	await isRefused(address);
	expect(left.mock.calls).toEqual(came.mock.calls);
	expect(came).toHaveBeenCalledTimes(1);
});

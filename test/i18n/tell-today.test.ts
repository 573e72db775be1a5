import { afterEach, expect, test, vi } from 'vitest';
import { tellToday } from '../../src/i18n/tell-today.ts';

afterEach(() => vi.useRealTimers());

test.each([
	[new Date(2026, 10, 20, 23, 59), '2026-11-20'],
	[new Date(2027, 0, 1, 0, 0), '2027-01-01'],
	[new Date(new Date(2026, 8, 9).setFullYear(987)), '0987-09-09'],
])('the day of a clock is that of its own zone: %s', (now, day) => {
	expect(tellToday(now)).toBe(day);
});

test('today is the day of the machine', () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 20, 0, 1) });
	expect(tellToday()).toBe('2026-11-20');
});

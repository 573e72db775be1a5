import type { Value } from '../domain/claim/claim.schema.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatDate, formatList, formatNumber } from '../i18n/format-date.ts';
import { type Locale, localeTraits } from '../i18n/locales.ts';
import { wordsOf } from './catalog.ts';
import { placeName, sortByName } from './place-names.ts';

/** A value in the reader's words: `3 to 5 business days`, `300,000 美元`. */
export function sayValue(value: Value, locale: Locale): string {
	if ('money' in value) return sayMoney(value, locale);
	if ('duration' in value) return sayDuration(value, locale);
	if ('date' in value) return formatDate(value.date, locale);
	if ('count' in value) return formatNumber(value.count, locale);
	if ('label' in value) return value.label;
	const places = value.places.map((code) => ({ code, name: placeName(code, locale) }));
	return formatList(
		sortByName(places, locale).map(({ name }) => name),
		locale,
	);
}

/** Values in the reader's words, by their names: what the braces of a sentence are filled with. */
export function sayValues(values: Readonly<Record<string, Value>>, locale: Locale): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, sayValue(value, locale)]));
}

function sayMoney(value: Extract<Value, { money: number }>, locale: Locale): string {
	const { units } = wordsOf(locale);
	const currency = localeTraits[locale].currency === 'code' ? value.currency : currencyName(value.currency, locale);
	const money = fillWords(units.money, { currency, number: formatNumber(value.money, locale) });
	if (value.per === undefined) return money;
	return fillWords(value.per === 'year' ? units.perYear : units.perMonth, { money });
}

/** The name of a currency in the reader's language: 美元. */
function currencyName(currency: string, locale: Locale): string {
	return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency;
}

function sayDuration(value: Extract<Value, { unit: string }>, locale: Locale): string {
	const { units } = wordsOf(locale);
	const { duration, unit } = value;
	const unitName = duration === 1 ? units[unit.slice(0, -1) as 'day'] : units[unit];
	const counted =
		duration === 'several'
			? fillWords(units.several, { unit: unitName })
			: fillWords(units.counted, { number: sayNumbers(duration, locale), unit: unitName });
	if (value.bound === undefined) return counted;
	return fillWords(value.bound === 'at-least' ? units.atLeast : units.atMost, { duration: counted });
}

function sayNumbers(duration: number | [number, number], locale: Locale): string {
	if (typeof duration === 'number') return formatNumber(duration, locale);
	const [least, most] = duration.map((number) => formatNumber(number, locale)) as [string, string];
	return fillWords(wordsOf(locale).units.range, { least, most });
}

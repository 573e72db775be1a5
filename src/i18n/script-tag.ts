/** Scripts that only one living language is written in, with its tag; the rest is tagged by script alone. */
const scripts: readonly [RegExp, string][] = [
	[/\p{Script=Hangul}/u, 'ko'],
	[/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
	[/\p{Script=Thai}/u, 'th'],
	[/\p{Script=Lao}/u, 'lo'],
	[/\p{Script=Khmer}/u, 'km'],
	[/\p{Script=Myanmar}/u, 'my'],
	[/\p{Script=Greek}/u, 'el'],
	[/\p{Script=Hebrew}/u, 'he'],
	[/\p{Script=Armenian}/u, 'hy'],
	[/\p{Script=Georgian}/u, 'ka'],
	[/\p{Script=Bengali}/u, 'bn'],
	[/\p{Script=Devanagari}/u, 'und-Deva'],
	[/\p{Script=Arabic}/u, 'und-Arab'],
	[/\p{Script=Cyrillic}/u, 'und-Cyrl'],
];

/** What `lang` says for a name in another script than Latin or Chinese; `undefined` for these two. */
export function scriptTag(name: string): string | undefined {
	return scripts.find(([pattern]) => pattern.test(name))?.[1];
}

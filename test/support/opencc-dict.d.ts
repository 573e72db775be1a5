/** Lines of `from to to2`, joined by `|`: what each character becomes in the other script. */
declare module 'opencc-js/dict/STCharacters' {
	const dictionary: string;
	export default dictionary;
}
declare module 'opencc-js/dict/TSCharacters' {
	const dictionary: string;
	export default dictionary;
}

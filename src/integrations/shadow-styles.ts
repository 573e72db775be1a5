/** As much of PostCSS as is needed here; Vite brings it. */
interface Root {
	walkAtRules: (name: string, each: (rule: { name: string; params: string }) => void) => void;
	walkRules: (each: (rule: { selectors: string[]; selector: string }) => void) => void;
	walkDecls: (each: (declaration: { prop: string; value: string }) => void) => void;
}

/**
 * Fits the styles of the site for a shadow root, as a plugin of PostCSS: the page becomes the element, the width of the
 * screen that of the element, and sizes are counted by a property, since `rem` belongs to the page of somebody else.
 */
export function shadowStyles() {
	return {
		postcssPlugin: 'shadow-styles',
		Once: (root: Root) => {
			root.walkAtRules('media', (rule) => {
				if (!rule.params.includes('width')) return;
				rule.name = 'container';
				rule.params = askContainer(rule.params);
			});
			root.walkRules((rule) => {
				rule.selector = rule.selectors.map(moveSelector).join(', ');
			});
			root.walkDecls((declaration) => {
				if (declaration.prop === '--rem') return;
				declaration.value = declaration.value.replace(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
			});
		},
	};
}

/**
 * `(width >= 40rem)` → `(width >= 40em)`: the frame of the element has the size that one rem stands for.
 *
 * @throws at a question that is not about the width alone
 */
export function askContainer(params: string): string {
	if (!/^\(width [<>]=? [\d.]+rem\)$/.test(params)) {
		throw new Error(
			`@media ${params} has no form for an element yet. Write (width >= …rem), or add it to shadow-styles.ts.`,
		);
	}
	return params.replace('rem', 'em');
}

/** `:root` and `html` are the element itself, `body` is what it draws on. */
export function moveSelector(selector: string): string {
	if (selector === ':root' || selector === 'html') return ':host';
	if (selector === 'body') return '.guide';
	// The element has the values of its language itself, so that its page can set others; words of other languages keep theirs.
	const language = /^:lang\(([\w-]+)\)$/.exec(selector)?.[1];
	if (language === undefined) return selector;
	return `:host(:state(lang-${language})), [lang]:not(.guide):lang(${language})`;
}

import base from '../styles/base.css?inline';
import claims from '../styles/claims.css?inline';
import embed from '../styles/embed.css?inline';
import tokens from '../styles/tokens.css?inline';

/** The very styles of the site, as the build has fitted them for a shadow root (`integrations/shadow-styles.ts`). */
const common = makeSheet(`:host{all:initial}${tokens}${base}${claims}`);
const last = makeSheet(embed);
const ofIslands = new Map<string, CSSStyleSheet>();

/** What an element adopts; elements of one kind share their sheets. @param css the styles of its island */
export function sheetsFor(name: string, css = ''): CSSStyleSheet[] {
	if (css === '') return [common, last];
	const sheet = ofIslands.get(name) ?? makeSheet(css);
	ofIslands.set(name, sheet);
	return [common, sheet, last];
}

/** No policy of a page forbids a sheet that is made by its script and has no element. */
function makeSheet(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}

/**
 * The path as this site writes it: in lower case, with single slashes and one at its end; `undefined` where
 * it is so already. `/en/markets/TW` → `/en/markets/tw/`.
 *
 * @param base what the host puts before every address, without a slash at its end; it keeps its capitals
 */
export function mendPath(pathname: string, base = ''): string | undefined {
	const path = pathname.slice(base.length);
	// Of an escaped character only the digits have capitals: %E7.
	const lower = path.replace(/%[\da-f]{2}|[A-Z]/gi, (part) => (part.startsWith('%') ? part : part.toLowerCase()));
	// A path that begins with two slashes would lead to another host.
	const single = lower.replace(/\/{2,}/g, '/');
	const isFile = /\.[^/]*$/.test(single);
	const mended = isFile || single.endsWith('/') ? single : `${single}/`;
	return mended === path ? undefined : `${base}${mended}`;
}

/** Asks for a file as `fetch` will ask for it, or it would come twice. */
export function preloadFile(href: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	link.onerror = () => forgetFailure(href);
	document.head.append(link);
}

/** A browser hands a failure to whoever asks first, be it much later: not to the reader's next try. */
export function forgetFailure(href: string): void {
	fetch(href).catch(() => {});
}

/**
 * Keeps the guide within reach without a network. It waits until the page stands, so that a first visit pays nothing
 * for it; where a browser refuses, only that is lost.
 */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	addEventListener('load', () => {
		navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
	});
}

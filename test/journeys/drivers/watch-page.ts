/**
 * Runs in a page before anything of its own: tells what goes wrong in it, and takes the service worker away, which
 * would fetch half the site in the background.
 */
export function watchPage(tell: (problem: string) => void): void {
	const say = (problem: string) => tell(`${location.href}: ${problem}`);
	document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective, sample }) =>
		say(`the policy refused ${blockedURI} (${violatedDirective}) ${sample}`),
	);
	addEventListener('error', ({ message }) => say(message));
	addEventListener('unhandledrejection', ({ reason }) => say(String(reason)));
	const logError = console.error;
	console.error = (...said: unknown[]) => {
		say(said.join(' '));
		logError(...said);
	};
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

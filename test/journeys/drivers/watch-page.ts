/** Runs in a page before anything of its own, and tells what goes wrong in it. */
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
}

/** Runs in a page likewise: its service worker would fetch half the site in the background. */
export function takeWorkerAway(): void {
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

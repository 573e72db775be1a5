/** Milliseconds in which a browser has told of what it refused. */
const patience = 100;

/**
 * Whether the policy of the page around forbids this address to `fetch`. Asks for it once more, and only then listens
 * outside of the element: what worked leaves nobody listening.
 */
export async function isRefused(address: string): Promise<boolean> {
	let wasRefused = false;
	const hear = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
		if (blockedURI === address && disposition === 'enforce') wasRefused = true;
	};
	document.addEventListener('securitypolicyviolation', hear);
	try {
		await fetch(address, { method: 'HEAD', credentials: 'omit', referrerPolicy: 'no-referrer' });
	} catch {
		await new Promise((later) => setTimeout(later, patience));
	}
	document.removeEventListener('securitypolicyviolation', hear);
	return wasRefused;
}

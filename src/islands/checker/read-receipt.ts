import { longestFragment } from '../../domain/answers/answers.ts';

/** The largest file that is read as a receipt, in bytes; real ones have about a twentieth of it. */
const largestReceipt = 2_000_000;

/**
 * The link that a saved receipt holds, with the version of the data and the verdicts it was made with. Never throws:
 * `undefined` where the file is no receipt of this guide.
 */
export async function readReceipt(file: Blob): Promise<string | undefined> {
	if (file.size > largestReceipt) return undefined;
	const read: unknown = await file
		.text()
		.then((text) => JSON.parse(text))
		.catch(() => undefined);
	// What is no object has neither.
	const { receipt, fragment }: Record<string, unknown> = { ...(read as object) };
	const isLink = typeof fragment === 'string' && fragment.startsWith('v=') && fragment.length < longestFragment;
	return receipt === 'csp-enrollment-guide' && isLink ? fragment : undefined;
}

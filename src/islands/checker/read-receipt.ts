import { longestFragment } from '../../domain/answers/answers.ts';

/** The largest file that is read as a receipt, in bytes; real ones have about a twentieth of it. */
const largestReceipt = 2_000_000;

/**
 * The link that a saved receipt holds, with the version of the data and the verdicts it was made with. Never throws:
 * `undefined` where the file is no receipt of this guide.
 */
export async function readReceipt(file: Blob): Promise<string | undefined> {
	if (file.size > largestReceipt) return undefined;
	try {
		const receipt: unknown = JSON.parse(await file.text());
		if (typeof receipt !== 'object' || receipt === null) return undefined;
		const { receipt: kind, fragment } = receipt as Record<string, unknown>;
		const isLink = typeof fragment === 'string' && fragment.startsWith('v=') && fragment.length < longestFragment;
		return kind === 'csp-enrollment-guide' && isLink ? fragment : undefined;
	} catch {
		return undefined;
	}
}

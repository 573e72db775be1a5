import type { Finding } from '../program/finding.ts';
import type { Program } from '../program/program.ts';

/** Links that say they are in use without saying where they lead. */
export function* checkLinks(program: Pick<Program, 'links'>): Generator<Finding> {
	for (const [id, { address, status }] of Object.entries(program.links)) {
		if (address === undefined && status === 'in-use') {
			yield {
				thing: `links/${id}`,
				field: 'address',
				text: 'is missing. Add it, or write status: closed where the service has ended.',
			};
		}
	}
}

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Listening, listen } from '../../support/listen.ts';
import { takeWorkerAway, watchPage } from './watch-page.ts';

const script = '/journeys/watch-page.js';
const told = '/journeys/problem';
/** A file in the plan of the service worker, with the beginning of its hash. */
const planned = /"([^"]*)":"([0-9a-f]{10})"/g;

interface Settings {
	/** Whether the service worker of the site may run. */
	hasWorker: boolean;
	onProblem: (problem: string) => void;
}

/**
 * Serves a site once more, for a browser that lets nothing be put into its pages: with a script of ours before all
 * others in every page, as the policy of the pages allows by its origin. Whatever it tells, and every request that
 * fails, is a problem. Once the site is served no longer, neither are its pages here; the script still is, so that pages
 * without a network are watched too.
 *
 * @param siteUrl where the site is served
 */
export async function serveWatched(siteUrl: string, { hasWorker, onProblem }: Settings): Promise<Listening> {
	const code = `${hasWorker ? '' : `(${takeWorkerAway})();`}\n(${watchPage})(${tell});`;
	const server = createServer(async (request, response) => {
		const path = request.url ?? '/';
		if (path === told) {
			onProblem(await text(request));
			response.writeHead(204).end();
			return;
		}
		if (path === script) {
			response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
			return;
		}
		try {
			const { status, type, body } = await take(siteUrl + path);
			if (status >= 400) onProblem(`${path} was answered with a status of ${status}`);
			response.writeHead(status, { 'content-type': type });
			response.end(path === '/sw.js' ? await planFor(siteUrl, body.toString()) : body);
		} catch {
			// As a host that is gone: no answer at all.
			request.destroy();
		}
	});
	return listen(server);
}

/** A file of the site; a page has the script. @throws where the site is served no longer */
async function take(address: string): Promise<{ status: number; type: string; body: Buffer }> {
	const answer = await fetch(address);
	const type = answer.headers.get('content-type') ?? '';
	const body = Buffer.from(await answer.arrayBuffer());
	const page = body.toString().replace('<head>', `<head><script src="${script}"></script>`);
	return { status: answer.status, type, body: type.startsWith('text/html') ? Buffer.from(page) : body };
}

/**
 * The service worker with the hashes of the pages as they are served here: it keeps nothing whose content is not that of
 * the site.
 */
async function planFor(siteUrl: string, worker: string): Promise<string> {
	const hashes = new Map<string, string>();
	for (const [, path = ''] of worker.matchAll(planned)) {
		if (path !== '' && !/\/$|\.html$/.test(path)) continue;
		const { body } = await take(`${siteUrl}/${path}`);
		hashes.set(path, createHash('sha256').update(body).digest('hex').slice(0, 10));
	}
	return worker.replace(planned, (entry, path) => (hashes.has(path) ? `"${path}":"${hashes.get(path)}"` : entry));
}

/** Runs in the page. Waits for the answer, so that no change of the page can swallow a problem. */
function tell(problem: string): void {
	const request = new XMLHttpRequest();
	request.open('POST', '/journeys/problem', false);
	request.send(problem);
}

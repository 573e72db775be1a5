import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Listening, listen } from '../../support/listen.ts';
import { takeWorkerAway, watchPage } from './watch-page.ts';

const script = '/journeys/watch-page.js';
const told = '/journeys/problem';

/**
 * Serves a site once more, for a browser that lets nothing be put into its pages: with a script of ours before all
 * others in every page, as the policy of the pages allows by its origin. Whatever it tells, and every request that
 * fails, is a problem.
 *
 * @param siteUrl where the site is served
 */
export async function serveWatched(siteUrl: string, onProblem: (problem: string) => void): Promise<Listening> {
	const server = createServer(async (request, response) => {
		const path = request.url ?? '/';
		if (path === told) {
			onProblem(await text(request));
			response.writeHead(204).end();
			return;
		}
		if (path === script) {
			response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
			response.end(`(${takeWorkerAway})();\n(${watchPage})(${tell});`);
			return;
		}
		const answer = await fetch(siteUrl + path);
		const type = answer.headers.get('content-type') ?? '';
		if (answer.status >= 400) onProblem(`${path} was answered with a status of ${answer.status}`);
		const body = Buffer.from(await answer.arrayBuffer());
		response.writeHead(answer.status, { 'content-type': type });
		response.end(
			type.startsWith('text/html')
				? body.toString().replace('<head>', `<head><script src="${script}"></script>`)
				: body,
		);
	});
	return listen(server);
}

/** Runs in the page. Waits for the answer, so that no change of the page can swallow a problem. */
function tell(problem: string): void {
	const request = new XMLHttpRequest();
	request.open('POST', '/journeys/problem', false);
	request.send(problem);
}

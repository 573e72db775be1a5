import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Listening, listen } from './listen.ts';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
};

interface HostSettings {
	headers?: (path: string) => readonly (readonly [string, string])[];
	onRequest?: (request: IncomingMessage) => void;
}

/**
 * A static host as plain as they come: files as they are, `index.html` for a folder, `404.html` for the rest.
 * Being plain is the point: the site must not need more from its host.
 *
 * @param settings.headers what the host is to set for a path, for what other sites ask for
 * @param settings.onRequest told of every request, also of those that a browser would like to send through this host elsewhere
 */
export async function serveSite(
	folder: string,
	{ headers = () => [], onRequest = () => {} }: HostSettings = {},
): Promise<Listening> {
	const server = createServer(async (request, response) => {
		onRequest(request);
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = await findFile(folder, decodeURIComponent(pathname));
		const found = file ?? join(folder, '404.html');
		try {
			const body = await readFile(found);
			response.writeHead(file === undefined ? 404 : 200, {
				'content-type': types[extname(found)] ?? 'application/octet-stream',
				...Object.fromEntries(headers(pathname)),
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	server.on('connect', (request, socket) => {
		onRequest(request);
		socket.destroy();
	});
	return listen(server);
}

/** `undefined` where the folder has no such file, or the path leaves it. */
async function findFile(folder: string, pathname: string): Promise<string | undefined> {
	const path = join(folder, normalize(pathname));
	if (!path.startsWith(folder)) return undefined;
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	const found = await stat(file).catch(() => undefined);
	return found?.isFile() ? file : undefined;
}

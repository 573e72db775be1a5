import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
};

export interface PackedSite {
	url: string;
	/** Bytes of the bodies sent since the last call, as packed by Brotli, and how many there were. */
	takeSent: () => { bytes: number; requests: number };
	close: () => void;
}

/** Serves a built site as a good host does: text packed by Brotli, nothing kept between visits. */
export async function servePacked(dir: string): Promise<PackedSite> {
	const packed = new Map<string, Buffer>();
	let sent = { bytes: 0, requests: 0 };
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		const type = types[extname(path)];
		try {
			const body = packed.get(path) ?? pack(readFileSync(join(dir, path)), type !== undefined);
			packed.set(path, body);
			sent = { bytes: sent.bytes + body.length, requests: sent.requests + 1 };
			if (type !== undefined) response.setHeader('content-encoding', 'br');
			response.setHeader('content-type', type ?? 'application/octet-stream').setHeader('cache-control', 'no-store');
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	}).listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		takeSent: () => {
			const taken = sent;
			sent = { bytes: 0, requests: 0 };
			return taken;
		},
		close: () => server.close(),
	};
}

function pack(body: Buffer, isText: boolean): Buffer {
	return isText ? brotliCompressSync(body) : body;
}

import { createServer } from 'node:http';
import { policyExample } from '../../src/reuse/embed-examples.ts';
import { type Listening, listen } from './listen.ts';

/** Rules that would spoil the tools if they reached them. */
const hostStyles = `
html { font-size: 200%; color: rgb(90, 0, 90); text-transform: uppercase; letter-spacing: 1em; }
* { box-sizing: content-box; border: 9px dotted lime; }
button, input, h2, p, .button, .checker { display: none !important; }
csp-market-lookup, csp-checker, csp-checklist { --rem: 16px; border: 0; }
`;

/**
 * A site of somebody else, on another origin and with the strictest policy that the page about embedding asks for: every
 * page holds the HTML that stands in its query under `html`, and its policy lacks what stands there under `without`.
 *
 * @param guide the origin of the guide
 */
export async function serveHost(guide: string): Promise<Listening> {
	const policy = [
		"default-src 'none'",
		"style-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		policyExample(guide).replace(/;$/, '').replaceAll('\n', ' '),
	].join('; ');
	const policyWithout = (directive: string | null) =>
		directive === null ? policy : policy.replace(new RegExp(`; ${directive} [^;]+`), '');
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === '/host.css') {
			response.writeHead(200, { 'content-type': 'text/css' }).end(hostStyles);
			return;
		}
		response.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': policyWithout(searchParams.get('without')),
		});
		response.end(
			`<!doctype html><html lang="de"><head><title>Host</title>` +
				`<link rel="stylesheet" href="/host.css"></head><body><main><h1>Host</h1>${searchParams.get('html') ?? ''}</main></body></html>`,
		);
	});
	return listen(server);
}

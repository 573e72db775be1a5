import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server at an address of its own on this machine. */
export interface Listening {
	url: string;
	/** Ends it, with the connections that browsers keep open. */
	close: () => Promise<void>;
}

/** Lets a server listen, at a port that is free. */
export async function listen(server: Server): Promise<Listening> {
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

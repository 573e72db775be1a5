/** Milliseconds after which a browser that does not answer is given up. */
const patience = 60_000;

interface Message {
	id?: number;
	method?: string;
	params?: Record<string, unknown>;
	result?: Record<string, unknown>;
	error?: string;
	message?: string;
}

/** A connection by which a browser is told what to do, after https://www.w3.org/TR/webdriver-bidi/ */
export interface Bidi {
	/** @throws where the browser refuses, or does not answer */
	send: (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;
	/** What the browser tells by itself goes to this one, until it is replaced. */
	onEvent: (method: string, params: Record<string, unknown>) => void;
	close: () => void;
}

/** Connects, and begins a session. */
export async function connectBidi(endpoint: string): Promise<Bidi> {
	const socket = new WebSocket(`${endpoint}/session`);
	await new Promise<void>((opened, failed) => {
		socket.onopen = () => opened();
		socket.onerror = () => failed(new Error(`No browser answers at ${endpoint}.`));
	});
	const waiting = new Map<number, (message: Message) => void>();
	let last = 0;
	const bidi: Bidi = {
		send: (method, params = {}) =>
			new Promise((done, failed) => {
				const id = ++last;
				const timer = setTimeout(() => failed(new Error(`The browser gave no answer to ${method}.`)), patience);
				waiting.set(id, ({ result, error, message }) => {
					clearTimeout(timer);
					if (error === undefined) done(result ?? {});
					else failed(new Error(`${method}: ${error}, ${message}`));
				});
				socket.send(JSON.stringify({ id, method, params }));
			}),
		onEvent: () => {},
		close: () => socket.close(),
	};
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		else if (message.method !== undefined) bidi.onEvent(message.method, message.params ?? {});
	};
	await bidi.send('session.new', { capabilities: {} });
	return bidi;
}

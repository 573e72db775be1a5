import type { ChildProcess } from 'node:child_process';

/** Milliseconds that a busy machine may need to start a browser, and those that one has to end by itself. */
const patience = 60_000;
const patienceAtEnd = 5000;

/** A program that was started for journeys. */
export interface Started {
	/** Where it listens, or its display. */
	endpoint: string;
	close: () => Promise<void>;
}

/** Waits until a program says something. @returns the part of it in parentheses */
export function hear(program: ChildProcess, stream: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
	return new Promise((heard, failed) => {
		let said = '';
		const give = (reason: string) => failed(new Error(`${program.spawnfile} ${reason}. It said: ${said}`));
		const timer = setTimeout(() => give('did not start in time'), patience);
		program.once('error', (error) => give(`could not be started: ${error.message}`));
		program.once('exit', (code) => give(`ended with ${code}`));
		stream.on('data', (chunk) => {
			said += chunk;
			const [, part] = wanted.exec(said) ?? [];
			if (part === undefined) return;
			clearTimeout(timer);
			heard(part);
		});
	});
}

/** Asks a program to end, and ends it where it does not. */
export async function end(program: ChildProcess): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null) return;
	const ended = new Promise((exit) => program.once('exit', exit));
	program.kill('SIGTERM');
	const timer = setTimeout(() => program.kill('SIGKILL'), patienceAtEnd);
	await ended;
	clearTimeout(timer);
}

import { execFile } from 'node:child_process';
import { root } from './root.ts';

export interface Run {
	code: number;
	out: string;
	error: string;
}

/** Runs a script of package.json as a reader of the README does, in the project or a copy of it. */
export function runCommand(script: string, args: readonly string[] = [], from = root): Promise<Run> {
	return new Promise((resolve) => {
		const options = { cwd: from, maxBuffer: 1 << 26 };
		execFile('npm', ['run', '--silent', script, '--', ...args], options, (failure, out, error) => {
			resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
		});
	});
}

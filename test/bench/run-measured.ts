import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command cost, with all processes that it started. Linux alone tells memory and the processor's time. */
export interface Cost {
	/** Of the clock, in milliseconds; others who use the machine lengthen it. */
	time: number;
	/** Of the processor, in milliseconds; hardly touched by others. */
	work: number;
	/** The most that its processes held at once, in megabytes, counting for each the most it ever held. */
	memory: number;
	log: string;
}

/**
 * Runs a script with this Node, and looks four times a second at what it uses.
 *
 * @throws with all that it said where it fails
 */
export async function runMeasured(args: readonly string[], cwd: string): Promise<Cost> {
	const from = performance.now();
	const child = spawn(process.execPath, args, { cwd, env: { ...process.env, FORCE_COLOR: '0' } });
	let [memory, work, log] = [0, 0, ''];
	child.stdout.on('data', (text) => (log += text));
	child.stderr.on('data', (text) => (log += text));
	const watching = setInterval(() => {
		const family = child.pid === undefined ? [] : familyOf(child.pid);
		memory = Math.max(memory, sum(family.map(readPeak)));
		work = Math.max(work, sum(family.map(readWork)));
	}, 250);
	const code = await new Promise((done) => child.once('close', done));
	clearInterval(watching);
	if (code !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}:\n${log}`);
	return { time: performance.now() - from, work, memory, log };
}

/** How many pages a build of Astro says it wrote. */
export function countPages(log: string): number {
	return Number(/(\d+) page\(s\) built/.exec(log)?.[1] ?? Number.NaN);
}

function familyOf(pid: number): number[] {
	const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
	return [pid, ...children.flatMap(familyOf)];
}

function readPeak(pid: number): number {
	return Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** Its own and that of its ended children, which are the fields 14 to 17, in hundredths of a second. */
function readWork(pid: number): number {
	const fields = read(`/proc/${pid}/stat`)
		.replace(/^.*\) /, '')
		.split(' ');
	return sum(fields.slice(11, 15).map(Number)) * 10;
}

/** Empty where the process has ended. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

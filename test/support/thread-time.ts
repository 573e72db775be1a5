/** Milliseconds that this thread has worked; a clock would count those too in which a busy machine let it wait. */
export function threadTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

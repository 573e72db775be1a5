/**
 * Milliseconds that this thread has worked; a clock would count those too in which a busy machine let it wait. Before Node
 * 23.9, which knows no threads there, of the whole process.
 */
export function threadTime(): number {
	const { threadCpuUsage } = process as Partial<Pick<NodeJS.Process, 'threadCpuUsage'>>;
	const { user, system } = threadCpuUsage?.call(process) ?? process.cpuUsage();
	return (user + system) / 1000;
}

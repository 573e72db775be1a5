/** For what Vitest waits for in a page: a busy machine takes longer than the second that it has by itself. */
export const patience = { timeout: 30_000, interval: 5 };

/** Until effects have run, and what follows an answer by a frame has followed: two frames, each with what comes after it. */
export async function settle(): Promise<void> {
	for (let frame = 0; frame < 2; frame++) {
		await new Promise((done) => requestAnimationFrame(done));
		for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
	}
}

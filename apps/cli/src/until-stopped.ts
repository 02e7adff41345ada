import type { RunningServer } from '@blog/builder'

/** Waits until the user stops the command, then closes the server. */
export async function untilStopped(
	signal: AbortSignal,
	server: Pick<RunningServer, 'close'>,
): Promise<void> {
	if (!signal.aborted)
		await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
	await server.close()
}

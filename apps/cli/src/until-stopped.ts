import type { RunningServer } from '@blog/builder'
import type { ProcessIO } from './io.ts'

/**
 * Waits until the user stops the command, then closes the server.
 *
 * @param grace Milliseconds that closing may take. Default: what every command has.
 */
export async function untilStopped(
	{ signal, serve }: ProcessIO,
	server: Pick<RunningServer, 'close'>,
	grace?: number,
): Promise<void> {
	serve?.(grace)
	if (!signal.aborted)
		await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
	await server.close()
}

import type { RunningServer } from '@blog/builder'
import type { CommandIO } from './io.ts'

/**
 * Says where a server is, waits until the user stops it, and closes it: it has ended well.
 *
 * @param grace Milliseconds that closing may take. Default: what every command has.
 */
export async function untilStopped(
	{ signal, deferSignals, stdout }: Pick<CommandIO, 'signal' | 'deferSignals' | 'stdout'>,
	server: Pick<RunningServer, 'close' | 'url'>,
	grace?: number,
): Promise<void> {
	deferSignals({ endsWell: true, ...(grace !== undefined && { grace }) })
	stdout.write(`${server.url}\n`)
	if (!signal.aborted)
		await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
	await server.close()
}

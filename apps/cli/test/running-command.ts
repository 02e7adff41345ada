import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A command that serves until it is stopped. */
export interface RunningCommand {
	/** The address that it has printed, with a slash at the end. */
	readonly url: string
	/** What it has said so far, besides. */
	said(): string
	/** Stops it as Ctrl-C does. @returns Its exit code. */
	stop(): Promise<number | null>
}

/**
 * Starts a command in a process of its own.
 *
 * @param main Path of the bundle.
 * @throws {Error} With what it said, if it ends without having printed an address.
 */
export async function runCommand(
	main: string,
	argv: readonly string[],
	{ cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<RunningCommand> {
	const child = spawn(process.execPath, [main, ...argv], { cwd, env: { ...process.env, ...env } })
	const closed = once(child, 'close')
	let said = ''
	child.stderr.setEncoding('utf8').on('data', (part: string) => {
		said += part
	})
	const line = once(createInterface(child.stdout), 'line')
	const first = await Promise.race([line, closed.then(([code]) => code as number)])
	if (!Array.isArray(first)) throw new Error(`${first}: ${said}`)
	return {
		url: first[0] as string,
		said: () => said,
		async stop() {
			child.kill('SIGINT')
			return ((await closed) as [number | null])[0]
		},
	}
}

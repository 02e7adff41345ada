import { run } from './run.ts'

const stop = new AbortController()
/** Exit code of a command that a signal cut short; a server that is stopped has ended well. */
let interrupted = 0
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)
	process.once(signal, () => {
		interrupted = code
		stop.abort()
	})

for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// A reader such as `head` that has enough is no failure.
		if (error.code === 'EPIPE') process.exit()
		throw error
	})

const { stdin, stdout, stderr, env } = process
const code = await run(process.argv.slice(2), {
	stdin,
	stdout,
	stderr,
	env,
	cwd: process.cwd(),
	signal: stop.signal,
})
process.exitCode = code === 0 ? 0 : interrupted || code

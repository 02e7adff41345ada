import { EXIT } from './exit-code.ts'
import { failureText } from './failure-text.ts'
import { run } from './run.ts'

/** For what must be closed; whoever has not ended by then is ended. */
const GRACE_MS = 3000

const argv = process.argv.slice(2)
const stop = new AbortController()
/** Exit code of a command that a signal cut short; a server that is stopped has ended well. */
let interrupted = 0
// A second one ends the process as it would without us.
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)
	process.once(signal, () => {
		interrupted = code
		stop.abort()
		setTimeout(() => process.exit(code), GRACE_MS).unref()
	})

for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// A reader such as `head` that has enough is no failure.
		if (error.code === 'EPIPE') process.exit()
		throw error
	})

// What nobody waited for, or a plug-in has thrown behind our back.
process.on('uncaughtException', (error) => {
	process.stderr.write(`blog: ${failureText(error, argv.includes('--verbose'))}\n`)
	process.exit(EXIT.io)
})

const { stdin, stdout, stderr, env } = process
const code = await run(argv, {
	...(stdin.isTTY && stderr.isTTY && { terminal: { input: stdin, output: stderr } }),
	stdout,
	stderr,
	env,
	cwd: process.cwd(),
	signal: stop.signal,
})
process.exitCode = code === 0 ? 0 : interrupted || code

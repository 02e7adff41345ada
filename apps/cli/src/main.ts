import { EXIT } from './exit-code.ts'
import { failureText } from './failure-text.ts'
import { run } from './run.ts'

/** Milliseconds for what must be closed; whoever has not ended by then is ended. */
let grace = 3000
let isServing = false

const argv = process.argv.slice(2)
const stop = new AbortController()
let interrupted: 'SIGINT' | 'SIGTERM' | undefined
// A second one ends the process as it would without us.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		interrupted = signal
		stop.abort()
		setTimeout(() => endBy(signal), grace).unref()
	})

/** A shell that sees a command end by Ctrl-C, and not with a code of its own, ends the list that it is in. */
function endBy(signal: 'SIGINT' | 'SIGTERM'): void {
	process.removeAllListeners(signal)
	process.kill(process.pid, signal)
}

for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// Whoever reads the log, others are served.
		if (isServing) return
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
	...(stdin.isTTY &&
		stderr.isTTY && {
			// To all that the terminal would have told: a shell goes on if only we are.
			terminal: { input: stdin, output: stderr, interrupt: () => void process.kill(0, 'SIGINT') },
		}),
	stdout,
	stderr,
	env,
	cwd: process.cwd(),
	signal: stop.signal,
	serve(own = grace) {
		isServing = true
		grace = own
	},
})
// A server that is stopped has ended well.
if (interrupted && code !== 0) endBy(interrupted)
else process.exitCode = code

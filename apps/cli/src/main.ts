import { EXIT } from './exit-code.ts'
import { run } from './run.ts'
import { failureText } from './terminal/failure-text.ts'
import { processSignals } from './terminal/process-signals.ts'
import { unfinishedEnd } from './terminal/unfinished-end.ts'

const argv = process.argv.slice(2)
const signals = processSignals()
const hasEnded = unfinishedEnd(process, (text) => process.stderr.write(`blog: ${text}\n`), EXIT.io)

/** Without another word. */
function quit(code?: number): never {
	hasEnded()
	process.exit(code)
}

for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// Whoever reads the log, others are served.
		if (signals.endsWell()) return
		// A reader such as `head` that has enough is no failure.
		if (error.code === 'EPIPE') quit()
		throw error
	})

// What nobody waited for, or a plug-in has thrown behind our back.
process.on('uncaughtException', (error) => {
	process.stderr.write(`blog: ${failureText(error, argv.includes('--verbose'))}\n`)
	quit(EXIT.io)
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
	signal: signals.signal,
	deferSignals: signals.defer,
})
hasEnded()
signals.end(code)

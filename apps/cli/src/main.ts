import { run } from './run.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		process.exitCode = signal === 'SIGINT' ? 130 : 143
		stop.abort()
	})

for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// A reader such as `head` that has enough is no failure.
		if (error.code === 'EPIPE') process.exit()
		throw error
	})

const { stdout, stderr, env } = process
const code = await run(process.argv.slice(2), {
	stdout,
	stderr,
	env,
	cwd: process.cwd(),
	signal: stop.signal,
})
process.exitCode ??= code

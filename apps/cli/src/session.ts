import type { CommandIO, Level, ProcessIO, TextStream } from './terminal/io.ts'
import { progressLine } from './terminal/progress-line.ts'
import { timings } from './terminal/timings.ts'

/** One run of a command: what it is given, and what is around it. */
export interface Session {
	readonly io: CommandIO
	/** What the options of the command line say. */
	setLevel(level: Level): void
	/** Takes away the line of progress, and writes the timings if they are asked for. */
	end(): void
}

/** Makes {@link Session}. */
export function createSession(outer: ProcessIO): Session {
	let level: Level = 'normal'
	const line = progressLine(outer.stderr, outer.env)
	const times = timings()

	/** Nothing is written into the line of progress. */
	const above = (stream: TextStream, isMuted = () => false): TextStream => ({
		write(text) {
			if (isMuted()) return
			line.clear()
			stream.write(text)
		},
		get isTTY() {
			return stream.isTTY
		},
		get columns() {
			return stream.columns
		},
	})

	return {
		io: {
			stdout: above(outer.stdout),
			stderr: above(outer.stderr, () => level === 'quiet'),
			alerts: above(outer.stderr),
			...(outer.terminal && { terminal: outer.terminal }),
			env: outer.env,
			cwd: outer.cwd,
			signal: outer.signal,
			deferSignals: outer.deferSignals,
			get level() {
				return level
			},
			progress(step, done, total) {
				times.begin(step)
				if (level !== 'quiet') line.show(step, done, total)
			},
		},
		setLevel(next) {
			level = next
		},
		end() {
			line.end()
			if (level === 'verbose') outer.stderr.write(`${times.text()}\n`)
		},
	}
}

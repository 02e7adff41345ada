import type { ProcessIO, TextStream } from './io.ts'
import { widthOf } from './io.ts'

/** What is over sooner needs no line. */
const DELAY = 300
/** Between two drawings. */
const INTERVAL = 80

/** A line at the bottom of the terminal that says how far a command is, and goes away. */
export interface ProgressLine {
	/** From now on. */
	show(step: string, done?: number, total?: number): void
	/** Takes it off the screen: before anything else is written there. */
	clear(): void
	/** Takes it away for good. */
	end(): void
}

/**
 * Makes {@link ProgressLine}; on what is no terminal there is none.
 *
 * @param stream A terminal, usually that of standard error.
 * @param now Milliseconds since whenever.
 */
export function progressLine(
	stream: TextStream,
	env: ProcessIO['env'],
	now: () => number = () => performance.now(),
): ProgressLine {
	if (stream.isTTY !== true || env.TERM === 'dumb')
		return { show: () => undefined, clear: () => undefined, end: () => undefined }
	const start = now()
	let text = ''
	let last = start + DELAY - INTERVAL
	let isDrawn = false

	function draw(): void {
		if (text === '' || now() - last < INTERVAL) return
		last = now()
		isDrawn = true
		const seconds = ((last - start) / 1000).toFixed(1)
		stream.write(`\r${`${text}  ${seconds} s`.slice(0, widthOf(stream) - 1)}\u001b[K`)
	}
	function clear(): void {
		if (isDrawn) stream.write('\r\u001b[K')
		isDrawn = false
	}

	// For steps that say nothing for long, as far as they let others have a turn.
	const timer = setInterval(draw, 100)
	timer.unref()
	// Where nothing else is left to do, it is nothing to wait for.
	const rest = () => clearInterval(timer)
	process.once('beforeExit', rest)
	return {
		show(step, done, total) {
			text = total === undefined ? `${step} …` : `${step} ${done} of ${total}`
			draw()
		},
		clear,
		end() {
			process.off('beforeExit', rest)
			clearInterval(timer)
			clear()
		},
	}
}

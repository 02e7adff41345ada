import { type Level, type LogFields, logLine } from './log-line.ts'
import { createRepeats } from './repeats.ts'
import { isFailure, type RequestEvent } from './request-event.ts'

const WINDOW = 10_000

export interface LogOptions {
	/** Takes one line, with its end. What it throws harms nobody: the next line says how many were lost. */
	write(line: string): void
	/** Milliseconds since 1970. Default: the clock. */
	now?(): number
	/** Lines with the same level, message and route in ten seconds. Default: 100. */
	readonly most?: number
}

export interface Log {
	info(message: string, fields?: LogFields): void
	warn(message: string, fields?: LogFields): void
	error(message: string, fields?: LogFields, error?: unknown): void
	/** One line for an answer: an error if it failed through no fault of who asked. */
	request(event: RequestEvent): void
	/** Says what was left out so far. Later lines are still written. */
	close(): void
}

/**
 * Writes lines of JSON.
 *
 * Of lines with the same level, message and route the first in each ten seconds are written; when the ten seconds have ended, one line says how many were left out.
 */
export function createLog({ write, now = Date.now, most = 100 }: LogOptions): Log {
	const repeats = createRepeats<Level>(most)
	let ends = Number.NEGATIVE_INFINITY
	let timer: NodeJS.Timeout | undefined
	let lost = 0

	function put(level: Level, message: string, fields?: LogFields, error?: unknown): void {
		try {
			write(logLine(level, now(), message, lost > 0 ? { ...fields, lost } : fields, error))
			lost = 0
		} catch {
			lost++
		}
	}

	function endWindow(): void {
		clearTimeout(timer)
		timer = undefined
		ends = now() + WINDOW
		for (const { level, message, route, count } of repeats.end())
			put(level, 'Repeats left out', { repeated: message, ...(route && { route }), count })
	}

	function say(level: Level, message: string, fields?: LogFields, error?: unknown): void {
		if (now() >= ends) endWindow()
		if (repeats.admit({ level, message, route: fields?.route })) put(level, message, fields, error)
		else timer ??= setTimeout(endWindow, Math.max(0, ends - now())).unref()
	}

	return {
		info: (message, fields) => say('info', message, fields),
		warn: (message, fields) => say('warn', message, fields),
		error: (message, fields, error) => say('error', message, fields, error),
		request(event) {
			const { requestId: request_id, error, ...fields } = event
			say(isFailure(event) ? 'error' : 'info', 'request', { request_id, ...fields }, error)
		},
		close: endWindow,
	}
}

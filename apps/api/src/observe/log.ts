import { isSpanContextValid, type SpanContext, trace } from '@opentelemetry/api'
import { type Level, type LogEntry, type LogFields, logLine } from './log-line.ts'
import { createRepeats } from './repeats.ts'
import { isFailure, type RequestEvent } from './request-event.ts'

const WINDOW = 10_000

export interface LogOptions {
	/** Takes one line, with its end. What it throws harms nobody: a later line says how many were lost. */
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
	/** Says what was left out so far. */
	close(): void
}

/**
 * Writes lines of JSON, with the ids of the active span; of a request with those of its own.
 *
 * Of lines with the same level, message and route the first in each ten seconds are written. When these have ended, one line says how many were left out.
 */
export function createLog({ write, now = Date.now, most = 100 }: LogOptions): Log {
	const repeats = createRepeats<Level>(most)
	let ends = 0
	let timer: NodeJS.Timeout | undefined
	let lost = 0

	function put(entry: LogEntry): void {
		try {
			if (lost > 0)
				write(logLine({ level: 'warn', message: 'Lines lost', fields: { count: lost } }, now()))
			lost = 0
			write(logLine(entry, now()))
		} catch {
			lost++
		}
	}

	function endWindow(): void {
		clearTimeout(timer)
		timer = undefined
		ends = now() + WINDOW
		for (const { kind, count } of repeats.end()) {
			const { level, message: repeated, route } = kind
			put({
				level,
				message: 'Repeats left out',
				fields: { repeated, ...(route && { route }), count },
			})
		}
	}

	function say(entry: LogEntry): void {
		const time = now()
		// A clock that was set back would not end the window for long.
		if (time >= ends || time < ends - WINDOW) endWindow()
		if (repeats.admit(entry.level, entry.message, entry.fields?.route))
			put({ span: activeSpan(), ...entry })
		else timer ??= setTimeout(endWindow, ends - time).unref()
	}

	return {
		info: (message, fields) => say({ level: 'info', message, fields }),
		warn: (message, fields) => say({ level: 'warn', message, fields }),
		error: (message, fields, error) => say({ level: 'error', message, fields, error }),
		request(event) {
			const { requestId: request_id, method, path, route, status } = event
			const { milliseconds, bytes, aborted, cache, error, span } = event
			const level = isFailure(event) ? 'error' : 'info'
			const fields = {
				request_id,
				method,
				path,
				route,
				status,
				milliseconds,
				bytes,
				aborted,
				cache,
			}
			say({ level, message: 'request', fields, error, ...(span && { span }) })
		},
		close: endWindow,
	}
}

function activeSpan(): SpanContext | undefined {
	const span = trace.getActiveSpan()?.spanContext()
	return span && isSpanContextValid(span) ? span : undefined
}

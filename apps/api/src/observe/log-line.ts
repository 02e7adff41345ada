import type { SpanContext } from '@opentelemetry/api'
import { toPlain } from './plain-value.ts'

export type Level = 'info' | 'warn' | 'error'

/** What a line says besides its message. */
export interface LogFields {
	readonly request_id?: string
	/** Tells lines with the same message apart when repeats are left out. */
	readonly route?: string
	readonly [name: string]: unknown
}

export interface LogEntry {
	readonly level: Level
	readonly message: string
	readonly fields?: LogFields | undefined
	readonly error?: unknown
	/** Of the span in which it happened. */
	readonly span?: SpanContext | undefined
}

const ours = ['time', 'level', 'message', 'trace_id', 'span_id', 'error']

/**
 * Writes an entry as one line of JSON.
 *
 * Fields cannot take the place of ours, and nothing in them ends the line or steers a terminal.
 *
 * @param now Milliseconds since 1970.
 * @see https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/
 */
export function logLine({ level, message, fields, error, span }: LogEntry, now: number): string {
	const line = Object.create(null)
	line.time = new Date(now).toISOString()
	line.level = level
	line.message = toPlain(message)
	if (span) line.trace_id = span.traceId
	if (span) line.span_id = span.spanId
	const more = toPlain(fields ?? {})
	for (const [name, value] of Object.entries(more as object))
		if (!ours.includes(name)) line[name] = value
	if (error !== undefined) line.error = toPlain(error)
	return `${JSON.stringify(line).replace(unsafe, escapeCharacter)}\n`
}

/** What JSON leaves as it is, and some programs take for the end of a line, for a command, or for the direction of what follows. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

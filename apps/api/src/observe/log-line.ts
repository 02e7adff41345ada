import type { SpanContext } from '@opentelemetry/api'
import { createBudget, plainFields, toPlain } from './plain-value.ts'

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
	const budget = createBudget()
	let line = `{"time":"${new Date(now).toISOString()}","level":"${level}"`
	line += `,"message":${JSON.stringify(toPlain(message, budget))}`
	if (span) line += `,"trace_id":"${span.traceId}","span_id":"${span.spanId}"`
	for (const [name, value] of plainFields(fields ?? {}, budget))
		if (value !== undefined && !ours.includes(name))
			line += `,${JSON.stringify(name)}:${JSON.stringify(value)}`
	if (error !== undefined) line += `,"error":${JSON.stringify(toPlain(error, createBudget()))}`
	return `${line.replace(unsafe, escapeCharacter)}}\n`
}

/** What JSON leaves as it is, and some programs take for the end of a line, for a command, or for the direction of what follows. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

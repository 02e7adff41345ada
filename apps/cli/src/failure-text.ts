import { plainLines } from './terminal/plain.ts'

/**
 * Says what went wrong. A foreseen failure has a code, and is its message; another is a bug, of which a user is told how to see more.
 *
 * @param isVerbose With the stack trace, and what caused it.
 */
export function failureText(error: unknown, isVerbose: boolean): string {
	if (!(error instanceof Error)) return plainLines(String(error))
	if (isVerbose) return plainLines(traceOf(error))
	if ('code' in error) return plainLines(error.message)
	return `Unexpected failure: ${plainLines(error.message)} (--verbose shows where)`
}

function traceOf(error: Error): string {
	const trace = error.stack ?? error.message
	return error.cause instanceof Error ? `${trace}\nCaused by: ${traceOf(error.cause)}` : trace
}

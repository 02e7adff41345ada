import { plainLines } from './plain.ts'

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

/** The same, with what the system says of a file in words. */
export async function wordedFailure(error: unknown, isVerbose: boolean): Promise<string> {
	const { path, syscall } = error as NodeJS.ErrnoException
	if (isVerbose || path === undefined || syscall === undefined) return failureText(error, isVerbose)
	const { reasonOf } = await import('@blog/core')
	const reason = reasonOf(error)
	// A reason that is rare stays as the system says it, with the path in it.
	return plainLines(reason === (error as Error).message ? reason : `${path}: ${reason}`)
}

function traceOf(error: Error): string {
	const trace = error.stack ?? error.message
	return error.cause instanceof Error ? `${trace}\nCaused by: ${traceOf(error.cause)}` : trace
}

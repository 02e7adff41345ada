import type { BlogErrorCode, Diagnostic } from '@blog/core'

/** What the exit codes mean. */
export const EXIT = { ok: 0, content: 1, usage: 2, io: 3 } as const

const byCode: Readonly<Record<BlogErrorCode, number>> = {
	CONFIG_NOT_FOUND: EXIT.usage,
	CONFIG_INVALID: EXIT.usage,
	CONTENT_NOT_FOUND: EXIT.usage,
	OUT_INVALID: EXIT.usage,
	USAGE: EXIT.usage,
	PLUGIN: EXIT.content,
	IO: EXIT.io,
}

/** The exit code for a failure; what nobody foresaw counts as input/output. */
export function exitCodeOf(error: unknown): number {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return Object.hasOwn(byCode, code) ? byCode[code as BlogErrorCode] : EXIT.io
}

/** The exit code for findings: problems in the content if one of them is an error. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): number {
	return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.content : EXIT.ok
}

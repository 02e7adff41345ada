import { resolve } from 'node:path'
import { type Diagnostic, formatDiagnostics } from '@blog/core'
import { type CommandIO, type TextStream, wantsColor } from './io.ts'

/** Writes diagnostics with their code frames for people. */
export async function printDiagnostics(
	diagnostics: readonly Diagnostic[],
	dir: string,
	io: CommandIO,
	stream: TextStream = io.stderr,
): Promise<void> {
	if (diagnostics.length === 0) return
	const { sourceReader } = await import('@blog/builder')
	const sourceOf = sourceReader(resolve(io.cwd, dir))
	stream.write(formatDiagnostics(diagnostics, { sourceOf, color: wantsColor(stream, io.env) }))
}

/** `2 errors, 1 warning`; empty if there is nothing but information. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
	return (['error', 'warning'] as const)
		.map((severity) => ({
			severity,
			count: diagnostics.filter((one) => one.severity === severity).length,
		}))
		.filter(({ count }) => count > 0)
		.map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
		.join(', ')
}

/** The fields of a diagnostic that `--json` promises. */
export function diagnosticEntry({
	rule,
	severity,
	file,
	line,
	column,
	message,
	hint,
}: Diagnostic): object {
	return { rule, severity, file, line, column, message, hint }
}

import { resolve } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { type EqualFindings, equalFindings, otherPlaces } from './equal-findings.ts'
import { gravestFirst } from './gravest-first.ts'
import { type CommandIO, type TextStream, wantsColor } from './io.ts'

/** Findings that fit on a screen or two. */
const MOST = 20
/** Of equal findings, besides the first. */
const MOST_PLACES = 3

/** Writes diagnostics with their code frames for people. What is said of many places is said once, with the places. */
export async function printDiagnostics(
	diagnostics: readonly Diagnostic[],
	dir: string,
	io: CommandIO,
	stream: TextStream = io.stderr,
): Promise<void> {
	await print(equalFindings(gravestFirst(diagnostics)), dir, io, stream, diagnostics.length)
}

async function print(
	findings: readonly EqualFindings[],
	dir: string,
	io: CommandIO,
	stream: TextStream,
	mostPlaces: number,
): Promise<void> {
	if (findings.length === 0) return
	const [{ formatDiagnostics }, { sourceReader }] = await Promise.all([
		import('@blog/core'),
		import('@blog/builder'),
	])
	const sourceOf = sourceReader(resolve(io.cwd, dir))
	const options = { sourceOf, color: wantsColor(stream, io.env) }
	for (const { first, others } of findings)
		stream.write(formatDiagnostics([first], options) + otherPlaces(others, mostPlaces))
}

/** Writes the gravest diagnostics, and how many there are besides; with `--quiet` errors alone. */
export async function printGravest(
	diagnostics: readonly Diagnostic[],
	dir: string,
	io: CommandIO,
): Promise<void> {
	const errors = diagnostics.filter(({ severity }) => severity === 'error')
	const told = io.level === 'quiet' ? errors : diagnostics
	const gravest = equalFindings(gravestFirst(told)).slice(0, MOST)
	await print(gravest, dir, io, io.alerts, MOST_PLACES)
	const shown = gravest.map(({ others }) => 1 + Math.min(others.length, MOST_PLACES))
	const rest = told.length - shown.reduce((sum, count) => sum + count, 0)
	if (rest > 0) io.alerts.write(`… and ${rest} more: \`blog check\` shows them all\n`)
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

import type { Diagnostic } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'
import {
	countDiagnostics,
	diagnosticEntry,
	printDiagnostics,
} from '../terminal/print-diagnostics.ts'
import { fromRepository } from './from-repository.ts'

/** How `blog check` can write what it found. */
export const findingFormats = ['text', 'json', 'sarif', 'github'] as const

/** One of {@link findingFormats}. */
export type FindingFormat = (typeof findingFormats)[number]

/**
 * Writes findings to the standard output.
 *
 * @param dir The site's folder, as typed.
 */
export async function writeFindings(
	diagnostics: readonly Diagnostic[],
	format: FindingFormat,
	dir: string,
	io: CommandIO,
): Promise<void> {
	switch (format) {
		case 'text':
			await printDiagnostics(diagnostics, dir, io, io.stdout)
			io.stderr.write(`${total(diagnostics)}\n`)
			return
		case 'json':
			io.stdout.write(`${JSON.stringify(diagnostics.map(diagnosticEntry))}\n`)
			return
		case 'github': {
			const { githubCommands } = await import('./github-commands.ts')
			io.stdout.write(githubCommands(fromRepository(diagnostics, dir, io)))
			return
		}
		case 'sarif': {
			const [{ sarifLog }, { allRules }] = await Promise.all([
				import('./sarif-log.ts'),
				import('./all-rules.ts'),
			])
			const log = sarifLog(fromRepository(diagnostics, dir, io), allRules)
			io.stdout.write(`${JSON.stringify(log, undefined, '\t')}\n`)
		}
	}
}

/** `2 errors, 6 info`: below what is information alone it is not said that nothing was found. */
function total(diagnostics: readonly Diagnostic[]): string {
	const problems = countDiagnostics(diagnostics)
	const infos = diagnostics.filter(({ severity }) => severity === 'info').length
	if (infos === 0) return problems || 'No problems found'
	return `${problems || 'No errors or warnings'}, ${infos} info`
}

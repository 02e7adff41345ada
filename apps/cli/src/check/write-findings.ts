import { relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'
import {
	countDiagnostics,
	diagnosticEntry,
	printDiagnostics,
} from '../terminal/print-diagnostics.ts'

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
			// Workflows take paths from the folder of the repository.
			const root = io.env.GITHUB_WORKSPACE ?? io.cwd
			const folder = relative(root, resolve(io.cwd, dir)).split(sep).join('/')
			io.stdout.write(githubCommands(diagnostics, folder))
			return
		}
		case 'sarif': {
			const [{ sarifLog }, { allRules }] = await Promise.all([
				import('./sarif-log.ts'),
				import('./all-rules.ts'),
			])
			io.stdout.write(`${JSON.stringify(sarifLog(diagnostics, allRules), undefined, '\t')}\n`)
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

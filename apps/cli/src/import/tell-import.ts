import type { ImportReport } from '@blog/import'
import { type CommandIO, wantsColor } from '../terminal/io.ts'
import { countDiagnostics } from '../terminal/print-diagnostics.ts'
import { type ImportTextOptions, importText } from './import-text.ts'

/** Findings that fit on a screen. */
const MOST = 20

/** Writes for people what an import did, after the gravest of what was found; with `--quiet` errors alone. */
export async function tellImport(
	report: ImportReport,
	options: ImportTextOptions,
	io: CommandIO,
): Promise<void> {
	const { formatDiagnostics } = await import('@blog/core')
	const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
	const others = report.diagnostics.filter(({ severity }) => severity !== 'error')
	const told = io.level === 'quiet' ? errors : [...errors, ...others]
	io.alerts.write(formatDiagnostics(told.slice(0, MOST), { color: wantsColor(io.stderr, io.env) }))
	if (told.length > MOST) io.alerts.write(`… and ${told.length - MOST} more: --json has them all\n`)
	if (io.level === 'quiet') return
	io.stdout.write(importText(report, options, countDiagnostics(report.diagnostics)))
}

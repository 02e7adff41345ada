import type { VFile } from 'vfile'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { toDiagnostic } from './message-to-diagnostic.ts'

/** Why there is no tree: nesting, what a plug-in said (`file.fail(…)`, a syntax error of MDX), or that it threw. */
export function pluginFailure(error: unknown, file: string): Diagnostic {
	if (!(error instanceof Error))
		return report('plugin-failed', file, `Unexpected failure of a remark plug-in: ${error}`)
	if (isStackOverflow(error))
		return report('nesting-too-deep', file, 'Unexpected nesting: the parser ran out of stack')
	if (isMessage(error))
		return { ...toDiagnostic(error, file), rule: 'plugin-failed', severity: 'error' }
	return report('plugin-failed', file, `Unexpected failure of a remark plug-in: ${error.message}`)
}

function isStackOverflow(error: Error): boolean {
	return error instanceof RangeError && error.message.includes('call stack')
}

/** Not `instanceof`: a plug-in may bring its own copy of vfile-message. */
function isMessage(error: Error): error is VFile['messages'][number] {
	return 'reason' in error && 'fatal' in error
}

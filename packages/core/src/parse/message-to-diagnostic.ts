import type { VFile } from 'vfile'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Makes a diagnostic of what a plug-in said about a file (`file.message(…)`). */
export function toDiagnostic(message: VFile['messages'][number], file: string): Diagnostic {
	return {
		rule: [message.source, message.ruleId].filter(Boolean).join(':') || 'plugin-message',
		severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
		file,
		...(message.line !== undefined && { line: message.line, column: message.column ?? 1 }),
		message: message.reason,
		...(typeof message.note === 'string' && { hint: message.note }),
		...(message.url !== undefined && { url: message.url }),
	}
}

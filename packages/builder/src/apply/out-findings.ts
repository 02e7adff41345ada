import type { Diagnostic } from '@blog/core'
import { MANIFEST } from '../config/default-out.ts'
import { report } from '../diagnostics/rules.ts'

/** Says that nobody knows which files of the output folder an earlier build had written. */
export function manifestDamaged(): Diagnostic {
	const message =
		'Expected a list of files as a build had written it; what it had made before cannot be told from your own files and stays'
	const hint = 'Remove the output folder if pages are in it that should be gone.'
	return report('manifest-damaged', MANIFEST, message, { hint })
}

/** Says that files were replaced which no build had written, in any order. */
export function outputReplaced(files: readonly string[]): readonly Diagnostic[] {
	const [first, ...others] = files.toSorted()
	if (first === undefined) return []
	const rest = others.length === 0 ? '' : ` and ${others.length} more`
	const message = `Unexpected file in the output folder, which no build had written; it is replaced${rest}`
	const hint = 'Keep files of your own in the static folder: they are copied into every build.'
	return [report('output-replaced', first, message, { hint })]
}

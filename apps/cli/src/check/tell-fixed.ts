import type { Diagnostic } from '@blog/core'
import type { CommandIO } from '../terminal/io.ts'
import { plain } from '../terminal/plain.ts'

/** Says of each file what was mended in it, or would be. */
export function tellFixed(fixed: readonly Diagnostic[], isDry: boolean, io: CommandIO): void {
	const files = groupByFile(fixed)
	for (const [file, some] of files) {
		const what = some.map(({ rule, line }) => `${rule} (line ${line})`).join(', ')
		io.stderr.write(`${isDry ? 'would mend' : 'mended'} ${plain(file)}: ${what}\n`)
	}
	if (fixed.length === 0) io.stderr.write('nothing to mend without you\n')
}

function groupByFile(fixed: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
	const files = new Map<string, Diagnostic[]>()
	for (const one of fixed) files.set(one.file, [...(files.get(one.file) ?? []), one])
	return files
}

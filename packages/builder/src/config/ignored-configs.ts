import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { shellWord } from '../text/shell-word.ts'

/** A config of the same kind as `file`. */
export function reportIgnored(other: string, file: string): Diagnostic {
	return report(
		'config-ignored',
		other,
		`Unexpected config beside ${file}, which is read instead`,
		{
			hint: 'Remove one of the two.',
		},
	)
}

/** A config of another generator than that of `file`. */
export function reportOther(other: string, file: string): Diagnostic {
	return report(
		'config-ignored',
		other,
		`Unexpected config of another generator beside ${file}, which is read instead`,
		{
			hint: 'Remove one of the two, or name the generator that counts: `"generator"` in a blog.config.json, or `--generator`.',
		},
	)
}

/** A config of VitePress that is not in the folder which is built. */
export function reportBelow(file: string): Diagnostic {
	const [folder = ''] = file.split('/')
	return report('config-ignored', file, 'Unexpected config of a VitePress site in a folder below', {
		hint: `Build that folder: \`blog build ${shellWord(folder)}\`. As it is, files are read that its config leaves out.`,
	})
}

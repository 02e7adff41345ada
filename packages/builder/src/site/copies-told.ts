import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'

/** Tells of a folder of a package that another generator copies: only a config of ours can say that all of it goes online. */
export function packagesTold(folder: string): Diagnostic {
	const message = 'Unexpected folder of a package, expected a file: it is not copied'
	return report('generator-setting-unread', folder, message)
}

/** Tells of sources of pages that another generator copies as they are. */
export function sourcesTold([first, ...others]: readonly string[]): readonly Diagnostic[] {
	if (first === undefined) return []
	const more = others.length === 0 ? '' : `, nor are ${others.length} more`
	const message = `Unexpected source of a page among files that are copied as they are: it is not copied${more}, for sources may be of drafts`
	const hint =
		'Copy what is wanted by its ending, as in `posts/**/*.{jpg,png}`, and text that is to be read as it is from a folder without posts.'
	return [report('generator-setting-unread', first, message, { hint })]
}

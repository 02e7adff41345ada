import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'

/** Tells of a symbolic link among static files that leads elsewhere. */
export function linkTold(path: string): Diagnostic {
	const message = 'Unexpected symbolic link, expected a file of this folder'
	return report('symlink-not-followed', path, message)
}

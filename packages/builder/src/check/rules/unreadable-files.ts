import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { unreadableFile } from '@blog/core/node'
import type { Finder } from '../checked-site.ts'

/** Finds files that are copied and that this user may not read: the build would end at the first of them. */
export const unreadableFiles: Finder = ({ site, plan }) => {
	const files = plan.outputs.flatMap((output) => ('copyFrom' in output ? output.copyFrom : []))
	return [...new Set(files)].flatMap((file) => refused(site.dir, file))
}

function refused(dir: string, file: string): readonly Diagnostic[] {
	try {
		accessSync(join(dir, file), constants.R_OK)
		return []
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		// It has gone since the site was listed.
		return code === 'ENOENT' ? [] : [unreadableFile(file, error)]
	}
}

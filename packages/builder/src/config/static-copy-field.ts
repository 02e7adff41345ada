import { folderName } from '@blog/core'
import { type Field, isObject } from './check-fields.ts'
import { expression, folder } from './content-fields.ts'
import { boolean } from './field-kinds.ts'
import type { StaticCopy } from './static-copy.ts'

/** A folder of static files, or some with a place of their own. */
export const staticFolder: Field = {
	expected:
		'a folder inside the site such as `static`, or an object such as { from: "assets/icons", to: "icons" }',
	accepts: (value) => folder.accepts(value) || isCopy(value),
	fields: { from: folder, to: folder, matching: expression, flat: boolean } satisfies Record<
		keyof StaticCopy,
		Field
	>,
}

/** The site's own folder holds its config: of that only some files are published. */
function isCopy(value: unknown): boolean {
	if (!isObject(value) || value.to === undefined || value.from === undefined) return false
	const isOwn = typeof value.from === 'string' && folderName(value.from) === ''
	return !isOwn || value.matching !== undefined
}

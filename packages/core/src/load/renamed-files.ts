import { identityOf } from './file-signature.ts'
import type { LoadedFolder } from './load-once.ts'
import { mistakeOf } from './mistake-of.ts'
import type { RememberedFiles } from './remembered-files.ts'

/**
 * Finds files that were good once and are gone, since they were renamed while they cannot be read.
 *
 * @returns What each of them is called now.
 */
export function renamedFiles(
	{ folder, loaded }: Pick<LoadedFolder<unknown>, 'folder' | 'loaded'>,
	remembered: RememberedFiles,
): ReadonlyMap<string, string> {
	const unknown = loaded.filter((one) => !remembered.has(one.file) && mistakeOf(one))
	if (unknown.length === 0) return new Map()
	const files = new Set(folder.files)
	const gone = [...remembered].filter(([file]) => !files.has(file))
	return new Map(
		unknown.flatMap(({ file }) => {
			const identity = identityOf(`${folder.root}/${file}`)
			const before = gone.find(
				([, { renamedTo, identity: known }]) =>
					renamedTo === file || (known !== undefined && known === identity),
			)
			return before ? [[before[0], file] as const] : []
		}),
	)
}

import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { fileSignature } from '@blog/core/store'

/** Every file below some folders, with what tells that it was not touched. */
export type Inventory = ReadonlyMap<string, string>

/** Neither posts nor static files are ever in there. */
const ignored = new Set(['.git', 'node_modules', '_site'])

/**
 * Looks at every file below some folders without reading any.
 *
 * @param folders Absolute paths, also of single files; one that does not exist is noted as such.
 * @returns `undefined` if a file is too new to be told from its next version, or cannot be looked at.
 */
export function takeInventory(folders: readonly string[]): Inventory | undefined {
	const found = new Map<string, string>()

	/** @returns Whether all could be told. */
	function walk(folder: string): boolean {
		found.set(folder, 'folder')
		return readdirSync(folder, { withFileTypes: true }).every((entry) => {
			if (ignored.has(entry.name)) return true
			const path = `${folder}/${entry.name}`
			return entry.isDirectory() ? walk(path) : note(path, entry)
		})
	}

	function note(path: string, entry: Pick<Dirent, 'isSymbolicLink'>): boolean {
		const signature = entry.isSymbolicLink() ? linkSignature(path) : fileSignature(path)
		if (signature === undefined) return false
		found.set(path, signature)
		return true
	}

	try {
		const isWhole = folders.every((folder) => {
			const entry = lstatSync(folder, { throwIfNoEntry: false })
			if (entry && statSync(folder, { throwIfNoEntry: false })?.isFile()) return note(folder, entry)
			if (entry) return walk(folder)
			found.set(folder, 'missing')
			return true
		})
		return isWhole ? found : undefined
	} catch {
		return undefined
	}
}

/** Where a link leads, and what is there. */
function linkSignature(path: string): string | undefined {
	const target = readlinkSync(path)
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return `link ${target}`
	const signature = fileSignature(path)
	return signature && `link ${target} ${realpathSync(path)} ${signature}`
}

/** Whether two inventories are of the same files in the same state. */
export function isSameInventory(one: Inventory, other: Inventory): boolean {
	if (one.size !== other.size) return false
	for (const [path, signature] of one) if (other.get(path) !== signature) return false
	return true
}

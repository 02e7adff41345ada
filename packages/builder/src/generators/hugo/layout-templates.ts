import { lstat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { filesBelow } from '../files-below.ts'
import { ifThere, readIfThere } from '../read-if-there.ts'
import type { LayoutFolder } from './layout-folders.ts'

/** A template of a site or of a theme. */
export interface LayoutTemplate {
	/** Below `layouts`. */
	readonly path: string
	readonly text: string
	/** The place of the site or theme that it is of; the first one counts. */
	readonly module: number
}

/** Reads templates of HTML, those of the site first. */
export async function layoutTemplates(
	root: string,
	modules: readonly (readonly LayoutFolder[])[],
	isWanted: (path: string) => boolean,
): Promise<readonly LayoutTemplate[]> {
	const found: LayoutTemplate[] = []
	for (const [module, folders] of modules.entries()) {
		for (const { folder, at } of folders) {
			for (const file of await filesIn(join(root, folder))) {
				const path = posix.join(at, file)
				if (!path.endsWith('.html') || !isWanted(path)) continue
				const text = (await readIfThere(join(root, folder, file))) ?? ''
				found.push({ path, text, module })
			}
		}
	}
	return found
}

/** Files below a folder; of a file itself, which may be mounted too, an empty path. */
async function filesIn(path: string): Promise<readonly string[]> {
	const isFile = (await ifThere(path, lstat))?.isFile() === true
	return isFile ? [''] : filesBelow(path)
}

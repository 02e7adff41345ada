import { lstatSync } from 'node:fs'

/** Whether a folder is there, and no symbolic link to one. */
export function isFolder(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

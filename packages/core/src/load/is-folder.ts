import { stat } from 'node:fs/promises'

/** Whether there is a folder at a path, or a symbolic link to one. */
export async function isFolder(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

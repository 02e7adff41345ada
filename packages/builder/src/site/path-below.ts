import { relative, sep } from 'node:path'

/** The path of a file below a folder, as POSIX writes it; empty for the folder itself. */
export function pathBelow(folder: string, path: string): string {
	return relative(folder, path).split(sep).join('/')
}

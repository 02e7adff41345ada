/** Whether a path lies below one of some folders. */
export function isBelow(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => path.startsWith(`${folder}/`))
}

/** Whether a path is one of some folders, or a folder that leads to one. */
export function leadsTo(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => folder === path || isBelow(folder, [path]))
}

/** Names in a path, those left out that lead to the innermost of some folders that it is in. */
export function namesBelow(path: string, folders: readonly string[]): readonly string[] {
	const start = folders
		.filter((folder) => folder === path || isBelow(path, [folder]))
		.reduce((longest, folder) => Math.max(longest, folder.length), 0)
	return path.slice(start).split('/')
}

/** Whether a name begins with a dot. */
export function isDotted(name: string): boolean {
	return name.startsWith('.')
}

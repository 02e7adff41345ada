import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * What to say to somebody who has named a folder and no command.
 *
 * @param usageError As commander writes it.
 * @returns Empty if it is something else.
 */
export function folderAdvice(usageError: string, cwd: string): string {
	const name = /^error: unknown command '(.+)'/.exec(usageError)?.[1]
	if (name === undefined || !isFolder(resolve(cwd, name))) return ''
	return `. It is a folder: \`blog dev ${name}\` shows it in a browser, \`blog build ${name}\` builds it.`
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { shellWord } from './terminal/shell-word.ts'

/**
 * What to say to somebody who has named a folder and no command.
 *
 * @param usageError As commander writes it.
 * @returns Empty if it is something else.
 */
export function folderAdvice(usageError: string, cwd: string): string {
	const name = /^error: unknown command '(.+)'/.exec(usageError)?.[1]
	if (name === undefined || !isFolder(resolve(cwd, name))) return ''
	const word = shellWord(name)
	return `. It is a folder: \`blog dev ${word}\` shows it in a browser, \`blog build ${word}\` builds it.`
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

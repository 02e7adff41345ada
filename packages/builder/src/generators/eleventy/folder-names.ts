import { posix } from 'node:path'
import { configValues } from '../config-values.ts'
import type { Script } from '../program/read-script.ts'

/** Methods of a config that name a folder, by its kind in `dir`. */
export const folderMethods = {
	input: 'setInputDirectory',
	includes: 'setIncludesDirectory',
	layouts: 'setLayoutsDirectory',
	data: 'setDataDirectory',
	output: 'setOutputDirectory',
} as const

/** A kind of folder. */
export type FolderKind = keyof typeof folderMethods

/** Where a folder is named. */
export interface FolderNames {
	/** All that are written out. */
	readonly folders: readonly string[]
	readonly calls: ReturnType<Script['calls']>
}

/** Finds where a config names a folder, in `dir` and in calls. */
export function folderNames(script: Script, kind: FolderKind): FolderNames {
	const said = configValues(script.values).string('dir', kind)
	const calls = script.calls(folderMethods[kind])
	const all = [said, ...calls.map(({ argument }) => argument)].filter(
		(one) => typeof one === 'string',
	)
	return { folders: [...new Set(all.map((one) => posix.join(one, '.')))], calls }
}

/** A folder of the site; `undefined` for what is outside. */
export function folderInside(from: string, path: string): string | undefined {
	if (posix.isAbsolute(path)) return undefined
	const folder = posix.join(from, path).replace(/^(?:\.\/)+|^\.$|\/+$/g, '')
	return /^\.\.(?:\/|$)/.test(folder) ? undefined : folder
}

/** Whether a folder is another one, or lies in it. Both are below the site's own, which is empty. */
export function isWithin(folder: string, other: string): boolean {
	return other === '' || `${folder}/`.startsWith(`${other}/`)
}

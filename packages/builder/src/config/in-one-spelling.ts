import { folderName, withFolderNames } from '@blog/core'
import { isObject } from './check-fields.ts'

/** Those besides the folders that posts are read from. */
const folders = ['static', 'imageFolder', 'out'] as const

/**
 * Gives every folder that a config names its one spelling: `./src/` is `src`. What is no folder is left to who checks the config.
 *
 * @param said Not checked yet.
 */
export function inOneSpelling(said: unknown): unknown {
	if (!isObject(said)) return said
	const named = folders.filter((key) => said[key] !== undefined)
	return {
		...withFolderNames(said),
		...Object.fromEntries(named.map((key) => [key, spelled(said[key])])),
	}
}

function spelled(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(spelled)
	if (isObject(value)) return copySpelled(value)
	return typeof value === 'string' ? folderName(value) : value
}

/** A slash at the end of the place says that it is a folder. */
function copySpelled({ from, to, ...others }: Record<string, unknown>): unknown {
	if (typeof to !== 'string') return { ...others, from: spelled(from), to }
	const name = folderName(to)
	const end = name !== '' && /[/\\]$/.test(to) ? '/' : ''
	return { ...others, from: spelled(from), to: name + end }
}

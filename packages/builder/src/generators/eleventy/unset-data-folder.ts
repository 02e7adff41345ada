import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readScript, type Script } from '../program/read-script.ts'
import { ifThere } from '../read-if-there.ts'
import { folderInside, folderNames } from './folder-names.ts'

/** A folder of data that variables of the environment name which are not set. */
export interface UnsetDataFolder {
	/** These variables. */
	readonly names: readonly string[]
	/** The folder as Eleventy calls it without them; absent if there is one that they may mean. */
	readonly folder?: string
}

/** Stands for what any variable may say; no folder is called so. */
const any = '\0'

/**
 * Reads a folder such as `_data/${process.env.NAME}` while that is not set. Without a folder that it may be there is no data, whatever the variable says.
 *
 * @param text Of the config.
 * @returns `undefined` if the folder is known, or nobody can tell it anyway.
 */
export async function unsetDataFolder(
	root: string,
	text: string,
	script: Script,
): Promise<UnsetDataFolder | undefined> {
	if (isTold(script)) return undefined
	const names = new Set<string>()
	const env = new Proxy(process.env, {
		get(set, name: string) {
			if (set[name] === undefined) names.add(name)
			return set[name] ?? any
		},
	})
	const supposed = readScript(text, { env })
	const [named = '', ...others] = folderNames(supposed, 'data').folders
	if (others.length > 0 || !named.includes(any) || !isTold(supposed)) return undefined
	const input = folderNames(script, 'input').folders[0] ?? ''
	const path = folderInside('', posix.join(input, named))
	if (path === undefined || (await mayBeThere(root, path))) return { names: [...names] }
	return { names: [...names], folder: named.replaceAll(any, 'undefined') }
}

function isTold(script: Script): boolean {
	const { calls } = folderNames(script, 'data')
	const areTold = calls.every((one) => typeof one.argument === 'string' && !one.isConditional)
	return areTold && !script.isComputed('dir', 'data')
}

/** Whether there is a folder that begins as the path does where it is not known. */
async function mayBeThere(root: string, path: string): Promise<boolean> {
	const [known = ''] = path.split(any)
	const folder = join(root, posix.dirname(`${known}x`))
	const found = await ifThere(folder, (at) => readdir(at, { withFileTypes: true }))
	const start = known.slice(known.lastIndexOf('/') + 1)
	return (found ?? []).some((entry) => !entry.isFile() && entry.name.startsWith(start))
}

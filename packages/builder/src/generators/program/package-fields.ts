import { join } from 'node:path'
import { withoutByteOrderMark } from '@blog/core'
import { readIfThere } from '../read-if-there.ts'

/** What a `package.json` says. */
export type PackageFields = Readonly<Record<string, unknown>>

/**
 * Reads the `package.json` of a folder.
 *
 * @param folder Absolute.
 * @returns `undefined` if there is none; nothing in it if it is no object of JSON.
 */
export async function packageFields(folder: string): Promise<PackageFields | undefined> {
	const text = await readIfThere(join(folder, 'package.json'))
	if (text === undefined) return undefined
	try {
		const fields: PackageFields | null = JSON.parse(withoutByteOrderMark(text))
		return fields ?? {}
	} catch {
		return {}
	}
}

import { join } from 'node:path'
import { readIfThere } from '../read-if-there.ts'

/**
 * Reads a field of a folder's `package.json`.
 *
 * @param folder Absolute.
 * @returns `undefined` if there is none, or that file cannot be read as JSON.
 */
export async function packageField(folder: string, name: 'imports' | 'main'): Promise<unknown> {
	const text = await readIfThere(join(folder, 'package.json'))
	if (text === undefined) return undefined
	try {
		const fields: Readonly<Record<string, unknown>> | null = JSON.parse(text)
		return fields?.[name]
	} catch {
		return undefined
	}
}

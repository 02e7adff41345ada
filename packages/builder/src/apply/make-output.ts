import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import type { Output, Rendered } from '../plan/output.ts'

/**
 * Makes the bytes of an output.
 *
 * @param dir The site's folder, which copies come from.
 * @throws {BlogError} `IO` if a file to copy cannot be read; `PLUGIN` if a page cannot be made.
 */
export async function makeOutput(dir: string, output: Output): Promise<Rendered> {
	if ('copyFrom' in output) {
		const file = join(dir, output.copyFrom)
		try {
			return { content: await readFile(file) }
		} catch (cause) {
			throw new BlogError('IO', `Expected to read ${file}: ${reasonOf(cause)}`, { cause })
		}
	}
	try {
		return await output.render()
	} catch (cause) {
		const from = output.sources[0] ?? output.path
		throw new BlogError('PLUGIN', `${from}: Expected to make ${output.path}: ${reasonOf(cause)}`, {
			cause,
		})
	}
}

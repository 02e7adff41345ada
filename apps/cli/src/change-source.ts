import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewriteSource } from '@blog/builder/posts'
import {
	BlogError,
	type Diagnostic,
	type FrontMatterChanges,
	reasonOf,
	setFrontMatter,
} from '@blog/core'

/**
 * Changes the front matter of a file in place.
 *
 * @param root The site's folder.
 * @param file Below it.
 * @param isDry Find out, and write nothing.
 * @returns Why it could not be changed.
 * @throws {BlogError} `IO` if it cannot be read or written.
 */
export function changeSource(
	root: string,
	file: string,
	changes: FrontMatterChanges,
	isDry: boolean,
): readonly Diagnostic[] {
	try {
		const path = join(root, file)
		const text = readFileSync(path, 'utf8')
		const { source, diagnostics } = setFrontMatter(text, changes, file)
		if (source === undefined || isDry || source === text) return diagnostics
		if (!rewriteSource(path, text, source)) throw new Error('it has changed meanwhile')
		return diagnostics
	} catch (cause) {
		throw new BlogError('IO', `Expected to change ${file}: ${reasonOf(cause)}`, { cause })
	}
}

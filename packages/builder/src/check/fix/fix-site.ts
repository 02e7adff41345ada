import { join, relative } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { applyEdits, BlogError, type Diagnostic, type Edit, reasonOf } from '@blog/core'
import { rewriteSource } from '../../apply/rewrite-source.ts'
import { whileAlone } from '../../apply/while-alone.ts'
import { contentFolder } from '../../site/content-folder.ts'
import type { CheckOptions } from '../check-options.ts'
import { type CheckResult, findMistakes } from '../find-mistakes.ts'
import { editFor, type Written } from './edit-for.ts'
import { samePosts } from './means-the-same.ts'

/** What can be said to {@link fixSite}. */
export interface FixOptions extends CheckOptions {
	/** Say what would be mended, and write nothing. Default false. */
	readonly dryRun?: boolean
}

/** What was mended, or would be. */
export interface FixResult extends CheckResult {
	/** By file and place; what is left is in `diagnostics`. */
	readonly fixed: readonly Diagnostic[]
}

/**
 * Mends what can be mended without a change of meaning: after each change the post must be what it was before, or the change is not made.
 * A file is written whole or not at all, and not if somebody has changed it meanwhile.
 *
 * @param dir The site's folder.
 * @throws {BlogError} As `checkSite`; `IO` also if a file cannot be written.
 */
export async function fixSite(
	dir: string,
	{ dryRun = false, ...options }: FixOptions = {},
): Promise<FixResult> {
	const { site, diagnostics, skipped } = await findMistakes(dir, options)
	const content = relative(site.dir, await contentFolder(site.dir, site.config))
	const isSame = samePosts(site.config, content.replaceAll('\\', '/'))
	const { posts, unlisted, pages, lists } = site.blog
	const fixed: Diagnostic[] = []
	for (const post of [...posts, ...unlisted, ...pages, ...lists]) {
		const { file, source } = post
		const mended = await mend(
			post,
			diagnostics.filter((one) => one.file === file),
			isSame,
		)
		if (mended.fixed.length === 0) continue
		await turn()
		options.signal?.throwIfAborted()
		const write = () => rewrite(join(site.dir, file), source, mended.text)
		if (!dryRun && !whileAlone(site.dir, write)) continue
		fixed.push(...mended.fixed)
	}
	const isOld = !dryRun && fixed.length > 0
	if (!isOld) return { fixed, diagnostics, skipped }
	const left = await findMistakes(dir, options)
	return { fixed, diagnostics: left.diagnostics, skipped: left.skipped }
}

/** From the end of the text: of two keys the first goes, whatever else is wrong with it. */
async function mend(
	post: Written,
	diagnostics: readonly Diagnostic[],
	isSame: ReturnType<typeof samePosts>,
): Promise<{ readonly text: string; readonly fixed: readonly Diagnostic[] }> {
	const { source } = post
	let text = source
	let edits: readonly Edit[] = []
	const fixed: Diagnostic[] = []
	for (const diagnostic of diagnostics.toReversed()) {
		const edit = editFor(post, diagnostic)
		if (!edit) continue
		// References may share the line that defines them.
		if (
			edits.some(
				({ from, to, text: put }) => from === edit.from && to === edit.to && put === edit.text,
			)
		) {
			fixed.unshift(diagnostic)
			continue
		}
		const more = [...edits, edit]
		const changed = applyEdits(source, more)
		if (changed === undefined || !(await isSame(text, changed, diagnostic))) continue
		text = changed
		edits = more
		fixed.unshift(diagnostic)
	}
	return { text, fixed }
}

/** @returns Whether the file was still what was read. */
function rewrite(path: string, before: string, after: string): boolean {
	try {
		return rewriteSource(path, before, after)
	} catch (cause) {
		throw new BlogError('IO', `Expected to write ${path}: ${reasonOf(cause)}`, { cause })
	}
}

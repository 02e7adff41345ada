import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { type Reads, signatureOf } from '@blog/core/store'
import type { OutputCache } from '../cache/output-cache.ts'
import type { ReceiptFile } from '../cache/receipt.ts'
import { MANIFEST } from '../config/default-out.ts'
import { PAGE_FAILED } from '../plan/page-failed.ts'
import type { LoadedSite } from '../site/load-site.ts'
import type { BuildResult } from './build-options.ts'

/** Of what a plug-in or a page failed for it is not known what it has read; and what is not installed may be next time. */
const isUnsettled: ReadonlySet<string> = new Set([
	'plugin-failed',
	PAGE_FAILED,
	'images-unavailable',
	'cards-unavailable',
])

/** Writes down what a build was made of and what it made, if all of it is known. */
export function keepReceipt(
	receipt: ReceiptFile<BuildResult>,
	build: {
		readonly site: LoadedSite
		readonly out: string
		readonly known: OutputCache
		/** What was found, told or not. */
		readonly found: readonly Diagnostic[]
		readonly result: BuildResult
		readonly now: Date
	},
): void {
	const { site, out, known, found, result, now } = build
	const { inventory, configTrace, blog } = site
	if (!inventory || found.some(({ rule }) => isUnsettled.has(rule))) return
	const manifest = lstatSync(join(out, MANIFEST), { throwIfNoEntry: false })
	if (!manifest) return
	const reads: Reads[] = [...known.reads, site.fontReads]
	for (const post of [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists])
		if (post.reads) reads.push(post.reads)
	receipt.write({
		now: +now,
		until: blog.nextChange,
		config: configTrace,
		folders: site.folders,
		inventory,
		reads: new Map(reads.flatMap((one) => [...one])),
		out,
		outputs: known.signatures.set(MANIFEST, signatureOf(manifest)),
		summary: result,
	})
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, vi } from 'vitest'
import type { BuildOptions, BuildSummary } from '../src/apply/build-options.ts'
import { buildSite } from '../src/apply/build-site.ts'

/** Files of a folder by path below it, as one character a byte. */
export type Bytes = ReadonlyMap<string, string>

/** A site in a temporary folder, with a cache of its own. */
export interface ScratchSite {
	/** Holds `site`, `out`, `clean` and `cache`. */
	readonly root: string
	/** Writes files of the site. */
	put(texts: Readonly<Record<string, string | Uint8Array>>): void
	/** Builds into `out`, with what is kept from the last time. */
	build(options?: BuildOptions): Promise<BuildSummary>
	/**
	 * Builds with what is kept and holds bytes and summary to those of a clean build.
	 *
	 * @returns Files of `out` whose bytes have changed, and with a `-` those that are gone; pages by their URL; feeds, sitemap, Markdown,
	 * the search and the list of files left out.
	 */
	rebuild(): Promise<readonly string[]>
	bytesOf(folder: string): Bytes
	remove(): void
}

/**
 * Makes a site.
 *
 * @param files What it has to begin with.
 * @param areOld Whether builds see files as a build sees them that comes minutes after the edit: their times can be trusted.
 */
export function scratchSite(
	files: Readonly<Record<string, string | Uint8Array>>,
	areOld = false,
): ScratchSite {
	if (areOld) vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
	const root = mkdtempSync(join(tmpdir(), 'blog-cache-'))
	vi.stubEnv('BLOG_CACHE', join(root, 'cache'))
	const now = new Date('2025-01-01T00:00:00Z')

	const site: ScratchSite = {
		root,
		put(texts) {
			for (const [file, text] of Object.entries(texts)) {
				mkdirSync(dirname(join(root, 'site', file)), { recursive: true })
				writeFileSync(join(root, 'site', file), text)
			}
		},
		build: (options = {}) =>
			buildSite(join(root, 'site'), { out: join(root, 'out'), now, ...options }),
		async rebuild() {
			const before = site.bytesOf('out')
			const summary = await site.build()
			const after = site.bytesOf('out')
			const clean = await site.build({ out: join(root, 'clean'), cache: false })
			expect(after).toEqual(site.bytesOf('clean'))
			expect(findings(summary)).toEqual(findings(clean))
			const changed = [...after].flatMap(([file, bytes]) =>
				before.get(file) === bytes ? [] : file,
			)
			expect(summary.written).toBe(changed.filter((file) => file !== manifest).length)
			const gone = [...before.keys()].filter((file) => !after.has(file))
			return [...changed, ...gone.map((file) => `-${file}`)]
				.filter((file) => !notPages.test(file))
				.map((file) => file.replace(/\/?index\.html$/, '/'))
				.sort()
		},
		bytesOf(folder) {
			const base = join(root, folder)
			const found = readdirSync(base, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
			return new Map(
				found.sort().map((file) => [file, readFileSync(join(base, file), 'latin1')] as const),
			)
		},
		remove() {
			vi.unstubAllEnvs()
			vi.useRealTimers()
			rmSync(root, { recursive: true })
		},
	}
	site.put(files)
	return site
}

const manifest = '.blog-manifest.json'
const notPages =
	/(?:index\.xml|atom\.xml|feed\.json|sitemap\.xml|manifest\.json|index\.md|llms(?:-full)?\.txt)$|^assets\/search\//

function findings({ posts, skipped, pages, diagnostics }: BuildSummary): object {
	return { posts, skipped, pages, diagnostics }
}

/** As much of a picture as tells its size. */
export function png(width: number, height: number): Uint8Array {
	const head = '89504e470d0a1a0a0000000d49484452'
	const bytes = Buffer.from(`${head}00000000000000000806000000000000`, 'hex')
	bytes.writeUInt32BE(width, 16)
	bytes.writeUInt32BE(height, 20)
	return bytes
}

import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from '@blog/builder'
import { loadBlog } from '@blog/core/node'
import { afterAll, describe, expect, it } from 'vitest'

const site = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'sample-blog-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the sample blog', () => {
	it('has its ten posts on their days with their reading times, by MW', async () => {
		const { posts } = await loadBlog(site)
		expect(posts.map(({ date, readingTime, authors }) => [date, readingTime, ...authors])).toEqual([
			['2024-10-09', 5, 'MW'],
			['2024-09-11', 7, 'MW'],
			['2024-08-21', 6, 'MW'],
			['2024-07-10', 6, 'MW'],
			['2024-05-29', 5, 'MW'],
			['2024-05-14', 6, 'MW'],
			['2024-03-27', 6, 'MW'],
			['2024-02-14', 4, 'MW'],
			['2023-11-15', 5, 'MW'],
			['2023-10-04', 6, 'MW'],
		])
		// The same minutes by the constant that Hugo had before (docs/decisions/0002-reading-speed.md).
		expect(posts.every(({ words, readingTime }) => Math.ceil(words / 213) === readingTime)).toBe(
			true,
		)
	})

	it('builds without a single diagnostic, with its formulas', async () => {
		const out = join(work, 'clean')
		const { diagnostics, skipped } = await buildSite(site, { out })
		expect(diagnostics).toEqual([])
		expect(skipped).toEqual([])

		expect(readdirSync(join(out, 'assets'))).toContain('favicon.svg')
		const written = await loadBlog(site)
		const formulas = written.posts.filter(({ source }) =>
			/^\$\$$|\$[a-zA-Z\\][^$\n]*\$/m.test(source),
		)
		expect(formulas.length).toBeGreaterThan(2)
		for (const { url } of formulas)
			expect(readFileSync(join(out, url, 'index.html'), 'utf8'), url).toContain('<math')
	})

	it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('has the same bytes in %s', async (zone) => {
		const before = process.env.TZ
		process.env.TZ = zone
		try {
			// Node takes the new zone over at once; if it did not, the test would prove nothing.
			expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
			await buildSite(site, { out: join(work, zone) })
		} finally {
			if (before === undefined) delete process.env.TZ
			else process.env.TZ = before
		}
		expect(hashOf(join(work, zone))).toBe(hashOf(join(work, 'clean')))
	})
})

function hashOf(folder: string): string {
	const hash = createHash('sha256')
	for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort())
		hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0')
	return hash.digest('hex')
}

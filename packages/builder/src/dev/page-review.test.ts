import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { planSite } from '../plan/plan-site.ts'
import { loadSite } from '../site/load-site.ts'
import type { PlannedSite } from './link-targets.ts'
import { pageReview } from './page-review.ts'

let dir = ''
afterEach(() => rmSync(dir, { recursive: true }))

async function planned(): Promise<PlannedSite> {
	const site = await loadSite(dir)
	return { site, outputs: new Map(planSite(site).outputs.map((output) => [output.path, output])) }
}

function put(file: string, text: string): void {
	writeFileSync(join(dir, 'content', file), text)
}

it('says that something failed, and finds the next time what it did not get to', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-review-'))
	mkdirSync(join(dir, 'content'))
	put('a.md', '# A\n\n[gone](c.md)')
	put('b.md', '# B')
	put('c.md', '# C')
	const review = pageReview(await planned())
	put('b.md', '# B\n\n[none](none.md)')
	rmSync(join(dir, 'content/c.md'))
	const { site, outputs } = await planned()
	const copyFrom = 'none.html'
	const failing = new Map([...outputs].map(([path, output]) => [path, { ...output, copyFrom }]))

	review.note(['content/b.md', 'content/c.md'])
	const { failure } = await review.look({ site, outputs: failing })
	expect(failure).toContain('none.html')
	review.note(['content/b.md'])
	const { diagnostics } = await review.look({ site, outputs })
	expect(diagnostics.map(({ file }) => file)).toEqual(['content/b.md', 'content/a.md'])
})

it('looks in turn at pages of which there are too many', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-review-'))
	mkdirSync(join(dir, 'content'))
	const files = Array.from({ length: 80 }, (_, index) => `p${index}.md`)
	for (const file of files) put(file, '# P\n\n[gone](gone.md)')
	const now = await planned()
	const review = pageReview(now)
	review.note(files.map((file) => `content/${file}`))
	const seen = new Set<string>()
	for (const _ of ['after a change', 'after the next one']) {
		const { diagnostics, left } = await review.look(now)
		expect(left).toBe(30)
		for (const { file } of diagnostics) seen.add(file)
	}
	expect(seen.size).toBe(80)
})

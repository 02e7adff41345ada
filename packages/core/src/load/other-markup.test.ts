import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { BlogOptions } from '../options.ts'
import { loadBlog } from './load-blog.ts'

const root = mkdtempSync(join(tmpdir(), 'markup-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('content that is not Markdown', () => {
	it('is told where it would be a page', async () => {
		const matter = '---\ntitle: A\n---\n'
		for (const [file, text] of Object.entries({
			'posts/a.md': matter,
			'posts/b.org': '#+title: B',
			'posts/c.html': matter,
			'posts/c2.html': `\u200b${matter}`,
			'posts/as-it-is.html': '<!doctype html>',
			'posts/bundle/index.fr.md': matter,
			'posts/bundle/more/d.html': matter,
			'_content.gotmpl': '{{ .AddPage }}',
			'notes.rst': 'B',
			'data.json': '{}',
			'x.11tydata.js': '{}',
			'feed.11ty.js': '{}',
		})) {
			mkdirSync(dirname(join(root, 'content', file)), { recursive: true })
			writeFileSync(join(root, 'content', file), text)
		}
		const told = async (options: BlogOptions) => {
			const { diagnostics, skipped } = await loadBlog(root, options)
			const found = diagnostics.filter(({ rule }) => rule === 'content-not-markdown')
			expect(skipped.map(({ file }) => file)).toEqual(
				expect.arrayContaining(found.map(({ file }) => file)),
			)
			return found.map(({ file, message }) => `${file}: ${message}`)
		}
		const everywhere = [
			'content/_content.gotmpl: Unexpected program that makes pages, expected Markdown',
			'content/feed.11ty.js: Unexpected program that makes pages, expected Markdown',
			'content/notes.rst: Unexpected page in `.rst`, expected Markdown',
			'content/posts/b.org: Unexpected page in `.org`, expected Markdown',
			'content/posts/c.html: Unexpected page in `.html`, expected Markdown',
			'content/posts/c2.html: Unexpected page in `.html`, expected Markdown',
		]
		// There it is no other markup.
		expect(await told({ urls: { like: 'hugo' } })).toEqual(everywhere.slice(0, 4))
		const inBundle =
			'content/posts/bundle/more/d.html: Unexpected page in `.html`, expected Markdown'
		expect(await told({})).toEqual([...everywhere.slice(0, 4), inBundle, ...everywhere.slice(4)])
		expect(await told({ content: '' })).toEqual([])
	})
})

import { describe, expect, it } from 'vitest'
import { frontMatterFlag } from '../metadata/front-matter-flag.ts'
import { parsePost } from '../post/parse-post.ts'

const hugo = { file: 'posts/a.md', urls: { like: 'hugo' } } as const

describe('front matter of a Hugo site', () => {
	it('has keys in any case, and says nothing of it', async () => {
		const text = '---\nTitle: Big\nDATE: 2024-01-02\nTags: [A]\n---\nText'
		const { post, diagnostics } = await parsePost(text, hugo)
		expect(diagnostics).toEqual([])
		expect(post).toMatchObject({ title: 'Big', date: '2024-01-02', tags: ['A'] })
		const others = await parsePost(text, { file: 'posts/a.md' })
		expect(others.diagnostics.map(({ rule }) => rule)).toContain('front-matter-key-case')
	})

	it("has no keys of Zola's tables, which plain folders have", async () => {
		const text =
			'+++\ntitle = "A"\n[taxonomies]\ntags = ["golang"]\n[extra]\ndraft = true\n[params]\nseries = ["s"]\n+++\nText'
		const { post, diagnostics } = await parsePost(text, hugo)
		expect(diagnostics).toEqual([])
		expect(post).toMatchObject({ tags: [], draft: false, series: ['s'] })
		expect(post?.data).toMatchObject({ taxonomies: { tags: ['golang'] }, extra: { draft: true } })
		const other = await parsePost(text, { file: 'posts/a.md' })
		expect(other.post).toMatchObject({ tags: ['golang'], draft: true })
	})

	it('has the keys of its `params`, but for those that are no parameters', async () => {
		const matter = [
			'title: Own\nhideMeta: false\nparams:\n  title: Other\n  draft: true\n  hideMeta: true',
			'  ShowToc: true\n  author: Ann\n  Tags: [a]\n  cover: { image: https://a.org/a.png }',
		].join('\n')
		const { post, diagnostics } = await parsePost(`---\n${matter}\n---\nText`, hugo)
		expect(diagnostics).toEqual([])
		expect(post).toMatchObject({
			title: 'Own',
			draft: false,
			authors: ['Ann'],
			tags: ['a'],
			cover: { image: 'https://a.org/a.png' },
		})
		expect(post && frontMatterFlag(post, 'ShowToc')).toBe(true)
		expect(post && frontMatterFlag(post, 'hideMeta')).toBe(false)
		const others = await parsePost(`---\n${matter}\n---\nText`, { file: 'posts/a.md' })
		expect(others.post).toMatchObject({ authors: [], tags: [] })
	})
})

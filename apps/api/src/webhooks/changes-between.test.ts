import { createPostParser, type Post, parsePost } from '@blog/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes-between.ts'

const site = 'https://example.com/blog'

async function post(file: string, text: string): Promise<Post<unknown>> {
	const { post: parsed } = await parsePost(text, { file })
	if (!parsed) throw new Error('Expected a post')
	return parsed
}

const between = (before: Post<unknown>[], after: Post<unknown>[]) =>
	changesBetween(before, after, site)

describe('changesBetween', () => {
	it('names what came, what changed and what went, that first', async () => {
		const [old, same] = [await post('old.md', '# Old'), await post('same.md', '# Same')]
		const [before, after] = [await post('a.md', '# A'), await post('a.md', '# B')]
		const added = await post('über uns.md', '---\nlayout: page\n---\n# New')
		expect(between([old, same, before], [same, added, after])).toEqual([
			{
				type: 'post.unpublished',
				post: { id: 'old', kind: 'post', slug: 'old', title: 'Old', url: `${site}/old/` },
			},
			{
				type: 'post.published',
				post: {
					id: 'über uns',
					kind: 'page',
					slug: added.slug,
					title: 'New',
					url: `${site}${added.url}`,
				},
			},
			{
				type: 'post.updated',
				post: { id: 'a', kind: 'post', slug: 'a', title: 'B', url: `${site}/a/` },
			},
		])
	})

	it.each([
		['text', 'One two', 'One six'],
		['metadata', '---\ntags: [a]\n---\nText', '---\ntags: [b]\n---\nText'],
		['a field of its own', '---\nmood: 1\n---\nText', '---\nmood: 2\n---\nText'],
		['address', '---\nslug: a\n---\nText', '---\nslug: b\n---\nText'],
	])('sees another %s', async (_, before, after) => {
		const changes = between([await post('a.md', before)], [await post('a.md', after)])
		expect(changes).toMatchObject([{ type: 'post.updated', post: { id: 'a' } }])
	})

	it('says what the address was', async () => {
		const [before, after] = [
			await post('a.md', '---\nslug: one\n---\n'),
			await post('a.md', '---\nslug: two\n---\n'),
		]
		const [change] = between([before], [after])
		expect(change).toEqual({
			type: 'post.updated',
			post: {
				id: 'a',
				kind: 'post',
				slug: 'two',
				title: after.title,
				url: `${site}/two/`,
				previousUrl: `${site}/one/`,
			},
		})
	})

	it('knows a renamed file by its address', async () => {
		const before = await post('a.md', '---\nslug: one\n---\n')
		const after = await post('b.md', '---\nslug: one\n---\n')
		const changes = between([before], [after])
		expect(changes).toMatchObject([
			{ type: 'post.updated', post: { id: 'b', previousId: 'a', url: `${site}/one/` } },
		])
		expect(changes[0]?.post).not.toHaveProperty('previousUrl')
	})

	it('knows a renamed file by its aliases, as `blog rename` writes them', async () => {
		const before = await post('a.md', '# A')
		const after = await post('b.md', '---\naliases: [/nowhere/, /a/]\n---\n# A')
		const other = await post('c.md', '---\naliases: [/a/]\n---\n# C')
		expect(between([before], [after, other])).toMatchObject([
			{
				type: 'post.updated',
				post: { id: 'b', previousId: 'a', url: `${site}/b/`, previousUrl: `${site}/a/` },
			},
			{ type: 'post.published', post: { id: 'c' } },
		])
		expect(between([before], [await post('b.md', '# A')])).toMatchObject([
			{ type: 'post.unpublished', post: { id: 'a' } },
			{ type: 'post.published', post: { id: 'b' } },
		])
		// Who is still there was not renamed.
		expect(between([before], [before, other])).toMatchObject([{ type: 'post.published' }])
	})

	it('sees another address of the same text, and none in what was parsed again', async () => {
		const [one, again] = [await post('a.md', '# A'), await post('a.md', '# A')]
		expect(between([one], [again])).toEqual([])
		const moved = await parsePost('# A', { file: 'a.md', urls: { like: 'jekyll' } })
		const [there] = [moved.post as Post<unknown>]
		expect(there.url).not.toBe(one.url)
		expect(between([one], [there])).toMatchObject([{ type: 'post.updated' }])
	})

	it('goes by hashes where the text of an old post is that of its file by now', async () => {
		const parser = await createPostParser({})
		const withHash = async (hash: string) =>
			(await parser.parse('One two', 'a.md', { hash })).post as Post<unknown>
		const [one, again, other] = [await withHash('1'), await withHash('1'), await withHash('2')]
		expect(between([one], [again])).toEqual([])
		expect(between([one], [other])).toMatchObject([{ type: 'post.updated' }])
	})
})

/** By id; of a post that is not there nothing. */
const contents = fc.dictionary(
	fc.constantFrom('a', 'b', 'c', 'd', 'e'),
	fc.record({ title: fc.constantFrom('One', 'Two'), body: fc.constantFrom('x', 'y') }),
	{ noNullPrototype: true },
)

it('changes, done to what was before, give what is after, and none is idle', async () => {
	await fc.assert(
		fc.asyncProperty(contents, contents, fc.boolean(), async (first, second, isReused) => {
			const posts = new Map<string, Post<unknown>>()
			const postsOf = async (content: typeof first) => {
				const made = Object.entries(content).map(async ([id, { title, body }]) => {
					const text = `---\ntitle: ${title}\n---\n${body}`
					const known = posts.get(id + text)
					if (known && isReused) return known
					const parsed = await post(`${id}.md`, text)
					posts.set(id + text, parsed)
					return parsed
				})
				return Promise.all(made)
			}
			const [before, after] = [await postsOf(first), await postsOf(second)]
			const textOf = new Map(after.map(({ id, source }) => [id, source]))
			const state = new Map(before.map(({ id, source }) => [id, source]))
			for (const { type, post: changed } of between(before, after)) {
				const was = state.get(changed.id)
				expect(was === undefined).toBe(type === 'post.published')
				expect(textOf.get(changed.id)).not.toBe(was)
				if (type === 'post.unpublished') state.delete(changed.id)
				else state.set(changed.id, textOf.get(changed.id) ?? '')
			}
			expect(state).toEqual(textOf)
		}),
	)
})

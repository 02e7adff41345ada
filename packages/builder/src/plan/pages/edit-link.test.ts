import { type Post, parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../../config/resolve-config.ts'
import { editLink } from './edit-link.ts'

async function linkOf(edit: object, matter = 'draft: false', file = 'content/posts/a b#1.md') {
	const { post } = await parsePost(`---\n${matter}\n---\n# A`, { file })
	return editLink({ config: resolveConfig({ edit }, { name: 'x' }) }, post as Post<unknown>)
}

describe('editLink', () => {
	it.each([
		['https://a.org/edit/main/{file}', 'https://a.org/edit/main/content/posts/a%20b%231.md'],
		['https://a.org/content/{path}', 'https://a.org/content/posts/a%20b%231.md'],
		['https://a.org/new?at={path}&{other}', 'https://a.org/new?at=posts/a%20b%231.md&{other}'],
		['/about/', '/about/'],
	])('%s leads to %s', async (url, expected) => {
		expect(await linkOf({ url })).toEqual({ url: expected })
	})

	it('takes a file that lies in no content folder as it is', async () => {
		expect(await linkOf({ url: 'x/{path}' }, 'draft: false', 'a.md')).toEqual({ url: 'x/a.md' })
	})

	it('says what the site says', async () => {
		expect(await linkOf({ url: '/x/', text: 'Fix' })).toEqual({ url: '/x/', title: 'Fix' })
	})

	it.each(['editPost: false', 'editPost: { disabled: true }', 'editpost: { Disabled: true }'])(
		'is not there where a post says `%s`',
		async (matter) => {
			expect(await linkOf({ url: '/x/' }, matter)).toBeUndefined()
		},
	)
})

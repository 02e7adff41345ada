import { expect, it } from 'vitest'
import { hugoAddress } from './hugo-address.ts'

const list = { folder: 'tags/go', title: 'Go', usual: '/tags/go/' }

it('says an address that is not the usual one', () => {
	expect(hugoAddress({ ...list, url: '/tags/go/' })).toEqual({})
	expect(hugoAddress({ ...list, url: '/t/go/' })).toEqual({ url: '/t/go/' })
})

it('says the slug of a file, whose further pages Hugo would not find by its `url`', () => {
	const files = { ...list, usual: '/tags/go.html', files: '/tags/' }
	expect(hugoAddress({ ...files, url: '/tags/go.html' })).toEqual({})
	expect(hugoAddress({ ...files, url: '/tags/golang.html' })).toEqual({ slug: 'golang' })
	expect(hugoAddress({ ...files, url: '/t/go.html' })).toEqual({ url: '/t/go.html' })
	expect(hugoAddress({ ...files, url: '/tags/a/b.html' })).toEqual({ url: '/tags/a/b.html' })
})

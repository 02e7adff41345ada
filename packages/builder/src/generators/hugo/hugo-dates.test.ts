import { expect, it } from 'vitest'
import { configValues } from '../config-values.ts'
import { hugoDates } from './hugo-dates.ts'

const read = (frontmatter: object) => hugoDates(configValues({ frontmatter }))

it('says nothing of what is so anyway', () => {
	expect(read({}).dateKeys).toBeUndefined()
	expect(read({ date: [':default'], lastmod: [':git', ':default'] })).toEqual({
		dateKeys: undefined,
		unread: [],
	})
})

it('reads keys of its own, and what stands for others', () => {
	expect(read({ date: [':Filename', 'myDate', ':default'], expirydate: ['until'] })).toEqual({
		dateKeys: {
			date: [
				...[':filename', 'myDate', 'date', 'publishDate', 'pubDate', 'published'],
				...['lastmod', 'modified'],
			],
			expiryDate: ['until'],
		},
		unread: [],
	})
})

it('tells that the disk is not asked', () => {
	expect(read({ lastmod: [':fileModTime', 'lastmod'] })).toMatchObject({
		dateKeys: { lastmod: ['lastmod'] },
		unread: [{ setting: 'frontmatter.lastmod: :fileModTime' }],
	})
})

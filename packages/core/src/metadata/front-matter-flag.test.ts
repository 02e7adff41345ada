import { expect, test } from 'vitest'
import { frontMatterFlag } from './front-matter-flag.ts'

const flag = (matter: unknown, ...names: string[]) =>
	frontMatterFlag({ fileData: { matter } }, ...names)

test('keys count in any case, the first name wins, quoted words count', () => {
	expect(flag({ showtoc: true }, 'toc', 'ShowToc')).toBe(true)
	expect(flag({ ShowToc: true, toc: false }, 'toc', 'ShowToc')).toBe(false)
	expect(flag({ hiddenInHomeList: 'true' }, 'hiddenInHomeList')).toBe(true)
	expect(flag({ hidden: 'false' }, 'hidden')).toBe(false)
})

test('a schema that drops a key does not drop what it says; a copy has nothing but its data', () => {
	const written = { fileData: { matter: { noindex: true } }, data: {} }
	expect(frontMatterFlag(written, 'noindex')).toBe(true)
	expect(frontMatterFlag({ data: { noindex: true } }, 'noindex')).toBe(true)
})

test('anything else says nothing', () => {
	expect(flag({ toc: 'perhaps' }, 'toc')).toBeUndefined()
	expect(flag({}, 'toc')).toBeUndefined()
	expect(flag(undefined, 'toc')).toBeUndefined()
})

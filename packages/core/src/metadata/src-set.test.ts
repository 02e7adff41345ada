import { expect, it } from 'vitest'
import { mapSrcSet } from './src-set.ts'

it.each([
	['a.png 1x, b.png 2x', '/a.png 1x, /b.png 2x'],
	['a.png', '/a.png'],
	[' a,b.png 1x ,', '/a,b.png 1x'],
	['', ''],
	['a.png 100w,b.png 200w', '/a.png 100w, /b.png 200w'],
])('maps %j address by address', (before, after) => {
	expect(mapSrcSet(before, (url) => `/${url}`)).toBe(after)
})

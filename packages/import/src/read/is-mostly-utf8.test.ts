import { expect, it } from 'vitest'
import { isMostlyUtf8 } from './is-mostly-utf8.ts'

async function* again(bytes: Uint8Array, times: number) {
	for (let left = times; left > 0; left--) yield bytes
}

it.each([
	['UTF-8', Buffer.from('Привет'), true],
	['Windows-1251', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'), false],
])('reads no more of %s than decides it', async (_, bytes, isUtf8) => {
	expect(await isMostlyUtf8(again(bytes, Number.POSITIVE_INFINITY))).toBe(isUtf8)
})

it.each([
	['letters that were lost before', Buffer.from('é\ufffd\ufffd'), true],
	['nothing but ASCII', Buffer.from('a'), false],
])('counts %s', async (_, bytes, isUtf8) => {
	expect(await isMostlyUtf8(again(bytes, 3))).toBe(isUtf8)
})

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetOld } from './forget-old.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'forget-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const hash = (letter: string) => letter.repeat(27)

function put(file: string, daysAgo = 0): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), '')
	const then = Date.now() / 1000 - daysAgo * 24 * 60 * 60
	utimesSync(join(dir, file), then, then)
}
const files = () =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
		.sort()

test('of many output folders the newest are known', () => {
	put(`${hash('s')}/posts`)
	for (const [age, letter] of [...'abcdefghij'].entries())
		put(`${hash('s')}/out-${hash(letter)}`, age)
	forgetOld(join(dir, hash('s')))
	expect(files()).toEqual([
		...[...'abcdefgh'].map((letter) => `${hash('s')}/out-${hash(letter)}`),
		`${hash('s')}/posts`,
	])
})

test('sites that were not built for two months go, one that was built since stays', () => {
	put(`${hash('a')}/posts`, 70)
	put(`${hash('a')}/out-${hash('x')}`, 70)
	put(`${hash('a')}/image-facts`, 70)
	put(`${hash('a')}/images/${hash('i')}`, 70)
	put(`${hash('b')}/posts`, 70)
	put(`${hash('b')}/out-${hash('x')}`, 1)
	put(`${hash('c')}/posts`, 61)
	forgetOld(join(dir, hash('d')))
	expect(readdirSync(dir)).toEqual([hash('b')])
	expect(files()).toHaveLength(2)
})

test('what the cache did not make stays', () => {
	put('posts', 99)
	put('letters/posts', 99)
	put(`${hash('a')}/diary.txt`, 99)
	put(`${hash('a')}/posts`, 99)
	put(`${hash('b')}/deeper/posts`, 99)
	put(`${hash('a')}/images/mine.webp`, 99)
	forgetOld(join(dir, hash('d')))
	expect(files()).toEqual([
		`${hash('a')}/diary.txt`,
		`${hash('a')}/images/mine.webp`,
		`${hash('b')}/deeper/posts`,
		'letters/posts',
		'posts',
	])
})

test('no cache at all is no failure', () => {
	forgetOld(join(dir, 'none/none'))
	expect(files()).toEqual([])
})

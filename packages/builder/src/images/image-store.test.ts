import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../text/digest.ts'
import { imageStore } from './image-store.ts'

let folder: string
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'blog-images-')), 'images')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const [a, b, c] = ['a', 'b', 'c'].map((text) => hashOf(text)) as [string, string, string]
const age = (key: string, days: number) => {
	const time = Date.now() / 1000 - days * 86_400
	utimesSync(join(folder, key), time, time)
}

test('what was written is read', () => {
	const store = imageStore(folder)
	expect(store.read(a)).toBeUndefined()
	store.write(a, Buffer.from('image'))
	expect(Buffer.from(store.read(a) ?? '').toString()).toBe('image')
})

test('what is damaged, cut short or under another name is not there', () => {
	const store = imageStore(folder)
	store.write(a, Buffer.from('image'))
	const whole = readFileSync(join(folder, a))
	const changed = Buffer.from(whole).fill(0, whole.length - 3)
	for (const bytes of [whole.subarray(0, -1), changed, Buffer.alloc(0)]) {
		writeFileSync(join(folder, a), bytes)
		expect(store.read(a)).toBeUndefined()
	}
	store.write(b, Buffer.from('image'))
	writeFileSync(join(folder, a), readFileSync(join(folder, b)))
	expect(store.read(a)).toBeUndefined()
})

test('what nobody asks for is forgotten, files of others are not', () => {
	const store = imageStore(folder)
	for (const key of [a, b]) store.write(key, Buffer.from('image'))
	writeFileSync(join(folder, 'other.txt'), '')
	for (const key of [a, b, 'other.txt']) age(key, 61)
	store.read(b)
	store.prune()
	expect(readdirSync(folder).sort()).toEqual([b, 'other.txt'].sort())
})

test('of too much the oldest goes', () => {
	imageStore(folder).write(a, Buffer.alloc(1000))
	const { size } = statSync(join(folder, a))
	const store = imageStore(folder, 2 * size)
	for (const key of [b, c]) store.write(key, Buffer.alloc(1000))
	for (const [days, key] of [a, b, c].entries()) age(key, days)
	store.prune()
	expect(readdirSync(folder).sort()).toEqual([a, b].sort())
})

test('a folder that cannot be is no failure', () => {
	mkdirSync(join(folder, '..'), { recursive: true })
	writeFileSync(folder, '')
	const store = imageStore(folder)
	store.write(a, Buffer.from('image'))
	expect(store.read(a)).toBeUndefined()
	store.prune()
})

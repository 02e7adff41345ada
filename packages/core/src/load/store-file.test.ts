import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStore, writeStore } from './store-file.ts'

let folder: string
let file: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'store-'))
	file = join(folder, 'deep/store')
})
afterAll(() => rm(folder, { recursive: true }))

describe('writeStore', () => {
	it.each([
		['a number', 7],
		['nothing', undefined],
		['data', { posts: new Map([['a', [1, 'ü', new Date(0)]]]) }],
		[
			'maps in an object, beside other data',
			{
				at: 7,
				small: new Map(),
				large: new Map(Array.from({ length: 2000 }, (_, at) => [at, 'x'])),
				none: undefined,
			},
		],
		['an empty map', new Map()],
		['a map of one piece and no more', new Map(Array.from({ length: 1000 }, (_, at) => [at, 'x']))],
		['a map of several', new Map(Array.from({ length: 2345 }, (_, at) => [`${at}`, { at }]))],
	])('keeps %s', async (_, value) => {
		expect(writeStore(file, 'key', value)).toBe(true)
		expect(readStore(file, 'key')).toEqual(value)
		expect(readStore(file, 'other key')).toBeUndefined()
		expect(await readdir(join(folder, 'deep'))).toEqual(['store'])
	})

	it('takes away what a process that was ended has left, and nothing else', async () => {
		const left = `${file}.0123456789ab`
		const young = `${file}.ba9876543210`
		const other = `${file}.txt`
		for (const path of [left, young, other]) await writeFile(path, 'half')
		for (const path of [left, other]) await utimes(path, 0, 0)
		writeStore(file, 'key', 7)
		expect((await readdir(join(folder, 'deep'))).sort()).toEqual(
			[file, young, other].map((path) => basename(path)).sort(),
		)
		for (const path of [young, other]) await rm(path)
	})

	it('says when a folder cannot be', () => {
		expect(writeStore(join(file, 'below/a/file'), 'key', 1)).toBe(false)
	})
})

describe('readStore', () => {
	it('trusts no file that is missing, cut short, longer, or has one other byte', async () => {
		writeStore(file, 'key', new Map([['post', 'text']]))
		const bytes = await readFile(file)
		expect(readStore(join(folder, 'none'), 'key')).toBeUndefined()
		for (let length = 0; length < bytes.length; length++) {
			await writeFile(file, bytes.subarray(0, length))
			expect(readStore(file, 'key')).toBeUndefined()
		}
		await writeFile(file, Buffer.concat([bytes, Buffer.alloc(1)]))
		expect(readStore(file, 'key')).toBeUndefined()
		await fc.assert(
			fc.asyncProperty(
				fc.nat(bytes.length - 1),
				fc.integer({ min: 1, max: 255 }),
				async (at, by) => {
					const other = Buffer.from(bytes)
					other[at] = (other[at] ?? 0) ^ by
					await writeFile(file, other)
					expect(readStore(file, 'key')).toBeUndefined()
				},
			),
		)
	})
})

import { expect, it } from 'vitest'
import { loadOnce } from './load-once.ts'

it('loads a file once, also when it is asked for twice at a time', async () => {
	const paths: string[] = []
	const read = loadOnce(
		async (path) => {
			paths.push(path)
			return 1
		},
		(content) => content,
	)
	expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual([1, 1, 1])
	expect(paths).toEqual(['a', 'b'])
})

it('loads again what could not be loaded', async () => {
	let calls = 0
	const cause = new Error('offline')
	const read = loadOnce(
		async () => {
			calls++
			if (calls === 1) throw cause
			return 'content'
		},
		(content) => content,
	)
	await expect(read('a.json')).rejects.toMatchObject({
		message: expect.stringContaining('a.json'),
		cause,
	})
	expect(await read('a.json')).toBe('content')
})

it('says which file is none of an index, and takes a better one', async () => {
	let content: unknown = null
	const read = loadOnce(
		async () => content,
		(list) => (list as string[]).length,
	)
	await expect(read('a.json')).rejects.toThrow('Unexpected content of a.json')
	content = ['x']
	expect(await read('a.json')).toBe(1)
})

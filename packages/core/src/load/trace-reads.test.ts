import {
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFile,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { open, readFile as readFileLater } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { areUnchanged, traceReads, untraced } from './trace-reads.ts'

let dir: string
let file: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'trace-'))
	file = join(dir, 'a.txt')
	writeFileSync(file, 'one')
})
afterEach(() => rmSync(dir, { recursive: true }))

const text = async (stream: AsyncIterable<unknown>) => {
	let all = ''
	for await (const part of stream) all += part
	return all
}

test.each<[name: string, read: (path: string) => unknown]>([
	['readFileSync', (path) => String(readFileSync(path))],
	['readFileSync of a URL', (path) => readFileSync(pathToFileURL(path), 'utf8')],
	['readFileSync of bytes', (path) => readFileSync(Buffer.from(path), 'utf8')],
	['readFile with a callback', (path) => promisify(readFile)(path).then(String)],
	['readFile with a promise', (path) => readFileLater(path, 'utf8')],
	['a stream', (path) => text(createReadStream(path))],
	[
		'a handle',
		async (path) => {
			const handle = await open(path)
			return handle.readFile('utf8').finally(() => handle.close())
		},
	],
])('notes %s', async (_, read) => {
	const { value, reads } = await traceReads(() => read(file))
	expect(value).toBe('one')
	expect([...reads.keys()]).toContain(`read ${file}`)
	expect(areUnchanged(reads)).toBe(true)
	writeFileSync(file, 'two')
	expect(areUnchanged(reads)).toBe(false)
	rmSync(file)
	expect(areUnchanged(reads)).toBe(false)
})

test('notes a file that was not there', async () => {
	const { reads } = await traceReads(() => {
		expect(() => readFileSync(join(dir, 'b.txt'))).toThrow('ENOENT')
	})
	expect(areUnchanged(reads)).toBe(true)
	writeFileSync(join(dir, 'b.txt'), '')
	expect(areUnchanged(reads)).toBe(false)
})

test.each<[name: string, look: (dir: string) => unknown]>([
	['the names in a folder', (dir) => readdirSync(dir)],
	['whether a file exists', (dir) => existsSync(join(dir, 'b.txt'))],
	['what a file is', (dir) => statSync(join(dir, 'b.txt'), { throwIfNoEntry: false })],
])('notes %s', async (_, look) => {
	const { reads } = await traceReads(() => look(dir))
	expect(areUnchanged(reads)).toBe(true)
	writeFileSync(join(dir, 'b.txt'), '')
	expect(areUnchanged(reads)).toBe(false)
})

test('each of two runs at once has its own', async () => {
	writeFileSync(join(dir, 'b.txt'), '')
	const run = (name: string) =>
		traceReads(async () => {
			await new Promise((done) => setTimeout(done, 5))
			return readFileLater(join(dir, name))
		})
	const both = await Promise.all([run('a.txt'), run('b.txt')])
	expect(both.map(({ reads }) => [...reads.keys()])).toEqual([
		[`read ${file}`],
		[`read ${join(dir, 'b.txt')}`],
	])
})

test('leaves out packages, and what runs untraced', async () => {
	mkdirSync(join(dir, 'node_modules/x'), { recursive: true })
	writeFileSync(join(dir, 'node_modules/x/index.js'), '')
	const { reads } = await traceReads(() => {
		readFileSync(join(dir, 'node_modules/x/index.js'))
		untraced(() => readFileSync(file))
	})
	expect([...reads]).toEqual([])
})

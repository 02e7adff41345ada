import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outWriter } from './out-writer.ts'

let root: string
let out: string
beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'blog-writer-')))
	out = join(root, 'out')
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (path: string) => readFileSync(join(out, path), 'utf8')

describe('in an empty OUT', () => {
	it('makes OUT, folders and files', () => {
		const writer = outWriter(out)
		expect(writer.isEmpty).toBe(true)
		expect(writer.write('index.html', 'home')).toBe('written')
		expect(writer.write('a/b/index.html', new Uint8Array([104, 105]))).toBe('written')
		expect([read('index.html'), read('a/b/index.html')]).toEqual(['home', 'hi'])
		expect(readdirSync(out).sort()).toEqual(['a', 'index.html'])
	})

	it('replaces a file that somebody has put there since, whose readers keep it', () => {
		const writer = outWriter(out)
		writeFileSync(join(out, 'a.html'), 'theirs')
		const before = lstatSync(join(out, 'a.html')).ino
		writer.write('a.html', 'ours')
		expect(read('a.html')).toBe('ours')
		expect(lstatSync(join(out, 'a.html')).ino).not.toBe(before)
	})

	it.each(['there', 'nowhere'])('writes through no symbolic link that leads %s', (target) => {
		const elsewhere = join(root, target)
		if (target === 'there') writeFileSync(elsewhere, 'theirs')
		const writer = outWriter(out)
		symlinkSync(elsewhere, join(out, 'a.html'))
		writer.write('a.html', 'ours')
		expect(lstatSync(join(out, 'a.html')).isFile()).toBe(true)
		if (target === 'there') expect(readFileSync(elsewhere, 'utf8')).toBe('theirs')
		else expect(lstatSync(elsewhere, { throwIfNoEntry: false })).toBeUndefined()
	})

	it('says which file cannot be written', () => {
		const writer = outWriter(out)
		mkdirSync(join(out, 'a.html'))
		expect(() => writer.write('a.html', 'ours')).toThrow(
			expect.objectContaining({ code: 'IO', message: expect.stringContaining('out/a.html') }),
		)
	})
})

describe('in an OUT that has files', () => {
	beforeEach(() => {
		mkdirSync(out)
		writeFileSync(join(out, 'old.html'), 'old')
	})

	it('writes, replaces, and leaves alone what has the same bytes', () => {
		const writer = outWriter(out)
		expect(writer.isEmpty).toBe(false)
		expect(writer.write('new.html', 'new')).toBe('written')
		expect(writer.write('old.html', 'old')).toBe('unchanged')
		expect(writer.write('old.html', 'OLD')).toBe('replaced')
		expect([read('new.html'), read('old.html')]).toEqual(['new', 'OLD'])
	})

	it('puts a whole new file in the place of an old one, which its readers keep', () => {
		const before = lstatSync(join(out, 'old.html')).ino
		outWriter(out).write('old.html', 'OLD')
		expect(lstatSync(join(out, 'old.html')).ino).not.toBe(before)
	})

	it('replaces a symbolic link by a file', () => {
		writeFileSync(join(root, 'theirs'), 'same')
		symlinkSync(join(root, 'theirs'), join(out, 'link.html'))
		expect(outWriter(out).write('link.html', 'same')).toBe('replaced')
		expect(lstatSync(join(out, 'link.html')).isFile()).toBe(true)
	})

	it('writes nothing through a folder that leads out', () => {
		symlinkSync(root, join(out, 'away'))
		expect(() => outWriter(out).write('away/a.html', 'ours')).toThrow(
			expect.objectContaining({ code: 'OUT_INVALID' }),
		)
	})
})

import {
	chmodSync,
	lstatSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rewriteSource } from './rewrite-source.ts'

let dir: string
let file: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'rewrite-'))
	file = join(dir, 'a.md')
})
afterEach(() => rmSync(dir, { recursive: true }))

it('keeps link, permissions and byte order mark', () => {
	writeFileSync(file, '\uFEFFold')
	chmodSync(file, 0o640)
	const link = join(dir, 'link.md')
	symlinkSync('a.md', link)
	expect(rewriteSource(link, 'old', 'new')).toBe(true)
	expect(readFileSync(file, 'utf8')).toBe('\uFEFFnew')
	expect(statSync(file).mode & 0o777).toBe(0o640)
	expect(lstatSync(link).isSymbolicLink()).toBe(true)
})

it('writes nothing over what somebody else has written', () => {
	writeFileSync(file, 'theirs')
	expect(rewriteSource(file, 'old', 'new')).toBe(false)
	expect(readFileSync(file, 'utf8')).toBe('theirs')
})

it('throws for a file that is gone', () => {
	expect(() => rewriteSource(file, 'old', 'new')).toThrow('ENOENT')
})

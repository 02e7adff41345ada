import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'make-folder-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('makes a folder and those around it, and says where it began', () => {
	expect(makeFolder(join(dir, 'a/b/c'))).toBe(join(dir, 'a'))
	expect(existsSync(join(dir, 'a/b/c'))).toBe(true)
	expect(makeFolder(join(dir, 'a/b/c'))).toBeUndefined()
	symlinkSync(join(dir, 'a'), join(dir, 'link'))
	expect(makeFolder(join(dir, 'link/d'))).toBe(join(dir, 'link/d'))
})

it('fails where a file or a link to nowhere is in the way', () => {
	writeFileSync(join(dir, 'file'), '')
	symlinkSync(join(dir, 'nowhere'), join(dir, 'link'))
	expect(() => makeFolder(join(dir, 'file/a'))).toThrow(/EEXIST|ENOTDIR/)
	expect(() => makeFolder(join(dir, 'link/a'))).toThrow('EEXIST')
})

it.skipIf(!existsSync('/proc/self'))('ends where no folder can be made', () => {
	expect(() => makeFolder('/proc/x/y')).toThrow('ENOENT')
})

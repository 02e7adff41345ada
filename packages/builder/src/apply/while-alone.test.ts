import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockOf, whileAlone } from './while-alone.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'while-alone-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('holds its lock for as long as the work takes, also if that fails', () => {
	expect(whileAlone(dir, () => existsSync(lockOf(dir)))).toBe(true)
	expect(() =>
		whileAlone(dir, () => {
			throw new Error('no')
		}),
	).toThrow('no')
	expect(existsSync(lockOf(dir))).toBe(false)
})

it('takes over what a process that is gone has left', () => {
	const { pid } = spawnSync(process.execPath, ['--version'])
	writeFileSync(lockOf(dir), String(pid))
	expect(whileAlone(dir, () => 'done')).toBe('done')
})

it('leaves that to one process at a time', () => {
	const { pid } = spawnSync(process.execPath, ['--version'])
	const claim = `${lockOf(dir)}.left-${pid}`
	writeFileSync(lockOf(dir), String(pid))
	writeFileSync(claim, '')
	const before = Date.now()
	// What is left of that process, too, is removed in time.
	expect(whileAlone(dir, () => 'done')).toBe('done')
	expect(Date.now() - before).toBeGreaterThan(1000)
	expect(readdirSync(tmpdir()).filter((name) => name.startsWith(basename(lockOf(dir))))).toEqual([])
})

it('is one lock, by whatever name the folder is called', () => {
	symlinkSync(dir, join(dir, 'link'))
	expect(lockOf(join(dir, 'link'))).toBe(lockOf(dir))
})

it('waits for another process, and then tells which it is', () => {
	writeFileSync(lockOf(dir), String(process.ppid))
	expect(() => whileAlone(dir, () => 'done')).toThrow(`process ${process.ppid} is changing it`)
	rmSync(lockOf(dir))
})

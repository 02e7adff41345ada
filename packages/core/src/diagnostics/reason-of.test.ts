import { lookup } from 'node:dns/promises'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reasonOf } from './reason-of.ts'

let dir: string
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'reason-'))
	writeFileSync(join(dir, 'file'), '')
	symlinkSync('loop', join(dir, 'loop'))
})
afterAll(() => rmSync(dir, { recursive: true }))

function thrownBy(act: () => unknown): unknown {
	try {
		return act()
	} catch (error) {
		return error
	}
}

describe('reasonOf', () => {
	it.each([
		['no-file', 'there is no such file or folder'],
		['', 'it is a folder'],
		['file/below', 'a part of its path is no folder'],
		['loop', 'its symbolic links lead in a circle'],
		['a'.repeat(300), 'the name is too long'],
	])('says why %j cannot be read', (path, reason) => {
		expect(reasonOf(thrownBy(() => readFileSync(join(dir, path))))).toBe(reason)
	})

	it('says why a host cannot be asked', async () => {
		const refused = await new Promise((resolve) => connect(1, '127.0.0.1').once('error', resolve))
		expect(reasonOf(refused)).toBe('nobody answers there')
		expect(reasonOf(await lookup('no-host.invalid').catch((error: unknown) => error))).not.toMatch(
			/ENOTFOUND|EAI_/,
		)
	})

	it('gives the message of what is no failure of a system, and the text of what is no error', () => {
		expect(reasonOf(new Error('it is odd'))).toBe('it is odd')
		expect(reasonOf(Object.assign(new Error('it is rare'), { code: 'constructor' }))).toBe(
			'it is rare',
		)
		expect(reasonOf('odd')).toBe('odd')
	})
})

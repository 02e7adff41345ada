import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSource } from './read-source.ts'

it('says in words why a file cannot be read', () => {
	const dir = mkdtempSync(join(tmpdir(), 'read-source-'))
	expect(readSource(dir, 'a.md')).toMatchObject({
		problem: { file: 'a.md', message: 'Expected a readable file: it is a folder' },
	})
	rmSync(dir, { recursive: true })
	expect(readSource(dir, 'a.md')).toMatchObject({
		problem: { message: 'Expected a readable file: there is no such file or folder' },
	})
})

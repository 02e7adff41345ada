import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readJekyll } from './read-jekyll.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'jekyll-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('reads texts to include, and neither folders nor what a link leads to', async () => {
	mkdirSync(join(dir, 'site/_includes/deep/folder.html'), { recursive: true })
	writeFileSync(join(dir, 'secret.txt'), 'secret')
	symlinkSync('../../secret.txt', join(dir, 'site/_includes/link.txt'))
	writeFileSync(join(dir, 'site/_includes/deep/a.html'), 'A')
	writeFileSync(join(dir, 'site/_includes/x.rb'), 'x')
	const { config } = await readJekyll(join(dir, 'site'))
	expect(config.liquid?.includes).toEqual({ 'deep/a.html': 'A' })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
	.map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))

it('no template puts a value into an attribute without quotes, where escaping is not enough', () => {
	const found = sources.filter(({ text }) => /\s[a-z-]+=\$\{/.test(text))
	expect(found.map(({ file }) => file)).toEqual([])
})

it('no template puts a value into single quotes, which are not escaped', () => {
	const found = sources.filter(({ text }) => /\s[a-z-]+='[^'`]*\$\{/.test(text))
	expect(found.map(({ file }) => file)).toEqual([])
})

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from './load-config.ts'

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-code-')))
	put({
		'site/blog.config.ts':
			"import { a } from './a.ts'\nimport { one } from 'one'\nimport local from 'local'\nexport default { title: a + one + local }",
		'site/a.ts': "export const a = 'a'",
		'site/node_modules/one/package.json': '{"version": "1.0.0", "main": "index.js"}',
		'site/node_modules/one/index.js': "exports.one = 'one'",
		'site/package-lock.json': '{}',
		'local/package.json': '{"version": "1.0.0", "main": "index.js"}',
		'local/index.js': "module.exports = 'local'",
	})
	symlinkSync(join(dir, 'local'), join(dir, 'site/node_modules/local'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function put(files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true })
		writeFileSync(join(dir, file), text)
	}
}

const identity = async () => (await loadConfig(join(dir, 'site'))).code

describe('the code of a config', () => {
	it('is the same if nothing has changed', async () => {
		const before = await identity()
		expect(before).toMatch(/^\w+$/)
		put({ 'site/unrelated.ts': 'export {}' })
		expect(await identity()).toBe(before)
	})

	it.each<[name: string, files: Record<string, string>]>([
		['a module that it imports', { 'site/a.ts': "export const a = 'b'" }],
		['the version of a package', { 'site/node_modules/one/package.json': '{"version": "1.0.1"}' }],
		['the lock file', { 'site/package-lock.json': '{"packages": {}}' }],
		[
			'a package that is a folder of the same workspace',
			{ 'local/index.js': 'module.exports = ""' },
		],
	])('is another with %s', async (_, files) => {
		const before = await identity()
		put(files)
		expect(await identity()).not.toBe(before)
	})

	it('is another with a file that it reads', async () => {
		put({
			'site/a.ts':
				"import { readFileSync } from 'node:fs'\nexport const a = readFileSync(new URL('a.txt', import.meta.url), 'utf8')",
			'site/a.txt': 'a',
		})
		const before = await identity()
		put({ 'site/a.txt': 'b' })
		expect(await identity()).not.toBe(before)
	})

	it('is none for a config that is data', async () => {
		rmSync(join(dir, 'site/blog.config.ts'))
		put({ 'site/blog.config.json': '{"title": "Data"}' })
		expect(await identity()).toBeUndefined()
	})
})

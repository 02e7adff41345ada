import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type DevSite, devSite } from './dev-site.ts'

let dir: string
let site: DevSite
beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-version-'))
	put('blog.config.json', config('Before'))
	mkdirSync(join(dir, 'content'))
	put('content/a.md', '# A')
	site = await devSite(dir, {})
})
afterEach(() => rmSync(dir, { recursive: true }))

const put = (file: string, text: string) => writeFileSync(join(dir, file), text)
const config = (title: string) => JSON.stringify({ title, url: 'https://example.com' })

/** Of the home page: the version that it tells the server, and whether a text is in it. */
async function shown(text: string): Promise<{ version: string | undefined; has: boolean }> {
	const page = String(await site.read('index.html'))
	return { version: /data-version="([^"]*)"/.exec(page)?.[1], has: page.includes(text) }
}

// Or its page, connected after all were told of the load, would be taken for the new one.
it.each([
	['loads', config('After'), false],
	['fails to load', '{', true],
])('a page asked for while a change %s is of the version before', async (_, text, fails) => {
	const { version } = site
	put('blog.config.json', text)
	const reloading = site.reload(['blog.config.json'])
	expect(await shown('Before')).toEqual({ version, has: true })
	await reloading
	expect(site.version).not.toBe(version)
	expect(site.failure !== '').toBe(fails)
	expect(await shown(fails ? 'Before' : 'After')).toEqual({ version: site.version, has: true })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { liveSite } from './live-site.ts'

let dir = ''
afterEach(() => rmSync(dir, { recursive: true }))

function put(file: string, text: string): string {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
	return file
}

it('reads files that posts of VitePress show again, and leaves the config alone for other edits', async () => {
	dir = mkdtempSync(join(tmpdir(), 'blog-live-'))
	put('.vitepress/config.mts', "export default { title: 'T' }")
	put('posts/a.md', '# A')
	put('s.js', 'first()')
	const live = await liveSite(dir)
	const bodyOf = () => JSON.stringify(live.site.blog.get('a')?.tree)

	expect(await live.reload([put('posts/a.md', '# A\n\nText')])).toBe(true)
	expect(await live.reload([put('posts/a.md', '# A\n\n<<< @/s.js')])).toBe(false)
	expect(bodyOf()).toContain('first()')
	expect(await live.reload([put('s.js', 'second()')])).toBe(false)
	expect(bodyOf()).toContain('second()')
})

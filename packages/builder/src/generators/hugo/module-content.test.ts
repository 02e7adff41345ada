import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { moduleContent } from './module-content.ts'

const folders: string[] = []
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function found(raw: Record<string, unknown>, files: readonly string[] = []) {
	const root = mkdtempSync(join(tmpdir(), 'hugo-modules-'))
	folders.push(root)
	for (const path of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true })
		writeFileSync(join(root, path), '')
	}
	const { folders: unread, problems } = await moduleContent(root, raw)
	return [unread, problems.map(({ message }) => message)]
}

const mounts = [{ source: 'pages', target: 'content/docs' }]

it('tells content of a theme, and of a module with mounts', async () => {
	const files = ['themes/a/content/x.md', 'themes/b/pages/y.md', 'themes/b/content/z.md']
	expect(await found({ theme: 'a', Module: { imports: [{ path: 'b', mounts }] } }, files)).toEqual([
		['themes/a/content', 'themes/b/pages'],
		[
			'Unexpected content of the module `a`: it is not read, so its pages are missing',
			'Unexpected content of the module `b`: it is not read, so its pages are missing',
		],
	])
})

it('tells a module that is not there if its content is asked for', async () => {
	const path = 'example.com/docs'
	expect(await found({ module: { imports: [{ path, mounts }] } })).toEqual([
		[],
		[
			`Unexpected content of the module \`${path}\`: it is not in the folder of the site, so its pages are missing`,
		],
	])
	expect(await found({ module: { imports: [{ path }] }, theme: 'gone' })).toEqual([[], []])
	expect(await found({ theme: 'a' }, ['themes/a/layouts/x.html'])).toEqual([[], []])
})

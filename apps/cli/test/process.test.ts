import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, watch, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCommand } from './bundle-command.ts'

let command: string
let dir: string
beforeAll(async () => {
	command = await bundleCommand()
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-process-')))
})
afterAll(() =>
	Promise.all([command, dir].map((folder) => rm(folder, { recursive: true, force: true }))),
)

function blog(...argv: string[]): ChildProcess {
	const env = { ...process.env, BLOG_CACHE: join(dir, 'cache') }
	return spawn(process.execPath, [join(command, 'main.js'), ...argv], { cwd: dir, env })
}

async function end(child: ChildProcess): Promise<{ code: number | null; err: string }> {
	let err = ''
	child.stderr?.on('data', (part) => {
		err += part
	})
	child.stdout?.resume()
	const [code] = (await once(child, 'close')) as [number | null]
	return { code, err }
}

async function writePosts(count: number, text: string): Promise<void> {
	await mkdir(join(dir, 'site/content/posts'), { recursive: true })
	for (let n = 0; n < count; n++)
		await writeFile(
			join(dir, `site/content/posts/${n}.md`),
			`---\ntitle: Post ${n}\ndate: 2024-01-01\n---\n${text}\n`,
		)
}

/** Every HTML file of the output by path, and every other file that should not be there. */
async function output() {
	const pages = new Map<string, string>()
	const stray: string[] = []
	for (const entry of await readdir(join(dir, 'out'), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue
		const path = join(entry.parentPath, entry.name)
		if (entry.name.startsWith('.blog-tmp')) stray.push(path)
		else if (entry.name.endsWith('.html')) pages.set(path, await readFile(path, 'utf8'))
	}
	return { pages, stray }
}

describe('a build that is interrupted', () => {
	it('leaves every page of before whole, no file half-written, and can go on', async () => {
		await writePosts(600, 'First text.')
		expect((await end(blog('build', 'site', '--out', 'out'))).code).toBe(0)
		const before = await output()

		await writePosts(600, 'Second text.')
		const child = blog('build', 'site', '--out', 'out')
		const ended = end(child)
		// As soon as it has begun to write.
		for await (const _ of watch(join(dir, 'out'), { recursive: true })) break
		child.kill('SIGINT')
		expect(await ended).toEqual({ code: 130, err: '' })

		const after = await output()
		expect(after.stray).toEqual([])
		expect([...after.pages.keys()]).toEqual([...before.pages.keys()])
		for (const [path, html] of after.pages) expect(html, path).toMatch(/<\/html>\s*$/)
		const left = [...after.pages.values()].filter((html) => html.includes('First text.'))
		expect(left.length).toBeGreaterThan(0)

		expect((await end(blog('build', 'site', '--out', 'out'))).code).toBe(0)
		const { pages } = await output()
		expect([...pages.values()].filter((html) => html.includes('First text.'))).toEqual([])
	})

	it('writes nothing if it is still reading', async () => {
		const child = blog('build', 'site', '--out', 'never', '--no-cache')
		const ended = end(child)
		await new Promise((resolve) => setTimeout(resolve, 10))
		child.kill('SIGINT')
		const { code } = await ended
		// Before the command has begun to listen the system ends it.
		expect([130, null]).toContain(code)
		expect(await readdir(dir)).not.toContain('never')
	})
})

describe('a pipe', () => {
	it('that is closed ends the command without a word', async () => {
		const child = blog('list', 'site', '--json')
		const ended = once(child, 'close')
		let err = ''
		child.stderr?.on('data', (part) => {
			err += part
		})
		child.stdout?.once('data', () => child.stdout?.destroy())
		expect([(await ended)[0], err]).toEqual([0, ''])
	})
})

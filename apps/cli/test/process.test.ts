import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, watch, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
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

/** How a process ended, and what it said. */
interface End {
	readonly code: number | null
	readonly signal: NodeJS.Signals | null
	readonly err: string
}

async function end(child: ChildProcess): Promise<End> {
	let err = ''
	child.stderr?.on('data', (part) => {
		err += part
	})
	child.stdout?.resume()
	const [code, signal] = (await once(child, 'close')) as [End['code'], End['signal']]
	return { code, signal, err }
}

async function writePosts(count: number, text: string): Promise<void> {
	await mkdir(join(dir, 'site/content/posts'), { recursive: true })
	for (let n = 0; n < count; n++)
		await writeFile(
			join(dir, `site/content/posts/${n}.md`),
			`---\ntitle: Post ${n}\ndate: 2024-01-01\n---\n${text}\n`,
		)
}

/** A site of which the first post is read until {@link readOn}, the others for a moment; it says with a dot that it is read. */
async function writeHeld(): Promise<void> {
	await rm(join(dir, 'held'), { recursive: true, force: true })
	await mkdir(join(dir, 'held/content'), { recursive: true })
	for (let n = 0; n < 40; n++) await writeFile(join(dir, `held/content/${n}.md`), `# Post ${n}\n`)
	await writeFile(
		join(dir, 'held/blog.config.mjs'),
		`import { existsSync } from 'node:fs'
let isFirst = true
const held = () => () => {
	if (isFirst) process.stdout.write('.')
	isFirst = false
	do Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
	while (!existsSync('go-on'))
}
export default { remarkPlugins: [held] }
`,
	)
	await rm(join(dir, 'go-on'), { force: true })
}

const readOn = () => writeFile(join(dir, 'go-on'), '')

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
		expect(await ended).toEqual({ code: null, signal: 'SIGINT', err: '' })

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
		await writeHeld()
		const child = blog('build', 'held', '--out', 'never', '--no-cache')
		const ended = end(child)
		await once(child.stdout as NodeJS.ReadableStream, 'data')
		child.kill('SIGINT')
		await readOn()
		expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' })
		expect(await readdir(dir)).not.toContain('never')
	})
})

it('Ctrl-C ends a list of commands in a shell, and SIGTERM a command as such', async () => {
	await writeHeld()
	const line = `'${process.execPath}' '${join(command, 'main.js')}' build held --out list --no-cache; echo went on`
	// Ctrl-C reaches every process of the group.
	const shell = spawn('bash', ['-c', line], { cwd: dir, detached: true })
	let out = ''
	shell.stdout.on('data', (part) => {
		out += part
	})
	const ended = end(shell)
	await once(shell.stdout, 'data')
	process.kill(-(shell.pid as number), 'SIGINT')
	await readOn()
	expect(await ended).toMatchObject({ signal: 'SIGINT' })
	expect(out).toBe('.')

	await writeHeld()
	const child = blog('build', 'held', '--out', 'never', '--no-cache')
	const terminated = end(child)
	await once(child.stdout as NodeJS.ReadableStream, 'data')
	child.kill('SIGTERM')
	await readOn()
	expect(await terminated).toEqual({ code: null, signal: 'SIGTERM', err: '' })
})

describe('a command that only reads', () => {
	/** Of a site whose config takes very long: no turn of the event loop is left. */
	async function interrupted(...argv: string[]): Promise<End> {
		const child = blog(...argv)
		const ended = end(child)
		await once(child.stdout as NodeJS.ReadableStream, 'data')
		child.kill('SIGINT')
		return ended
	}

	it.each([
		['check', 'busy'],
		['check', 'busy', '--json'],
		['list', 'busy'],
		['show', 'one', 'busy'],
		['search', 'words', 'busy'],
		['stats', 'busy'],
		['graph', 'busy'],
		['doctor', 'busy'],
		['export', 'busy'],
		['tag', 'list', 'busy'],
		['tag', 'rename', 'a', 'b', 'busy'],
		['rename', 'one', 'two', 'busy'],
		['publish', 'one', 'busy'],
		['dev', 'busy'],
	])('ends by a signal at once, whatever it is at: %s %s %s', async (...argv) => {
		await mkdir(join(dir, 'busy'), { recursive: true })
		await writeFile(
			join(dir, 'busy/blog.config.mjs'),
			"process.stdout.write('.')\nwhile (performance.now() < 30_000);\n",
		)
		expect(await interrupted(...argv)).toEqual({ code: null, signal: 'SIGINT', err: '' })
	})
})

it('a check that mends ends by the signal, and every file is whole', async () => {
	const posts = join(dir, 'mended/content/posts')
	await mkdir(posts, { recursive: true })
	for (let n = 0; n < 300; n++)
		await writeFile(join(posts, `${n}.md`), `---\ntitle: Post ${n}\nDate: 2024-01-01\n---\nText.\n`)
	const child = blog('check', 'mended', '--fix')
	const ended = end(child)
	for await (const _ of watch(posts)) break
	child.kill('SIGINT')
	expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' })
	const texts = await Promise.all(
		(await readdir(posts)).map((name) => readFile(join(posts, name), 'utf8')),
	)
	expect(texts).toHaveLength(300)
	for (const text of texts) expect(text).toMatch(/^---\n.*\n[Dd]ate: 2024-01-01\n---\nText\.\n$/)
	expect(texts.filter((text) => text.includes('Date')).length).toBeGreaterThan(0)
})

describe('code of a user that never finishes', () => {
	const hanging =
		"() => (tree) => JSON.stringify(tree).includes('BAD') ? new Promise(() => {}) : undefined"

	/** A site in which one post of many makes a plug-in hang. */
	async function write(config: string, count: number): Promise<void> {
		const posts = join(dir, 'hangs/content/posts')
		await rm(join(dir, 'hangs'), { recursive: true, force: true })
		await mkdir(posts, { recursive: true })
		for (let n = 0; n < count; n++)
			await writeFile(join(posts, `${n}.md`), `${n === 0 ? 'BAD' : 'Good'}\n\n~~~js\nlet a\n~~~\n`)
		await writeFile(join(dir, 'hangs/blog.config.mjs'), config)
	}

	it.each([
		['remarkPlugins', 2],
		['markdown: { rehypePlugins', 2],
		// So many that threads help.
		['markdown: { rehypePlugins', 600],
	])(
		'in %s is told with its file, and the rest is built',
		async (setting, count) => {
			const end_ = setting.includes('{') ? '}' : ''
			await write(`const never = ${hanging}\nexport default { ${setting}: [never] ${end_} }`, count)
			const { code, err } = await end(blog('build', 'hangs', '--out', 'hangs-out'))
			expect(err).toMatch(/content\/posts\/0\.md: error: .*`never` never finished/)
			expect(code).toBe(1)
			const last = join(dir, `hangs-out/posts/${count - 1}/index.html`)
			expect(await readFile(last, 'utf8')).toContain('Good')
		},
		30_000,
	)

	it.each([2, 600])(
		'is not who waits for a timer that keeps no process, among %i posts',
		async (count) => {
			const slow =
				"() => async (tree) => { if (JSON.stringify(tree).includes('BAD')) for (const time of [700, 300]) await new Promise((end) => setTimeout(end, time).unref()) }"
			await write(
				`const slow = ${slow}\nexport default { remarkPlugins: [slow], markdown: { rehypePlugins: [slow] } }`,
				count,
			)
			const { code, err } = await end(blog('build', 'hangs', '--out', 'hangs-out'))
			expect([code, err]).toEqual([0, expect.not.stringContaining('never')])
		},
		30_000,
	)

	it('in the config is told', async () => {
		await write('export default await new Promise(() => {})', 1)
		for (const command of ['build', 'check', 'list'])
			expect(await end(blog(command, 'hangs'))).toEqual({
				code: 2,
				signal: null,
				err: 'blog: blog.config.mjs: The config never finished: it waits for what does not come\n',
			})
	})

	it('but ends the process, is told', async () => {
		await write('export default { remarkPlugins: [() => () => process.exit()] }', 1)
		const { code, err } = await end(blog('build', 'hangs', '--out', 'hangs-out'))
		expect([code, err]).toEqual([3, expect.stringMatching(/^blog: ended before it was done/)])
	})
})

it('a server that is stopped has ended well', async () => {
	const child = blog('dev', 'site', '--port', '0')
	const ended = end(child)
	await once(child.stdout as NodeJS.ReadableStream, 'data')
	child.kill('SIGINT')
	expect(await ended).toMatchObject({ code: 0, signal: null })
})

/** Starts `blog api`. */
async function api(...flags: string[]) {
	await writePosts(3, 'Text.')
	const child = blog('api', 'site', '--port', '0', ...flags)
	const ended = end(child)
	const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
	const url = String(line).trim()
	return { child, ended, url, port: Number(new URL(url).port) }
}

/** Sends half of a request. */
async function sendHalf(port: number): Promise<Socket> {
	const socket = connect(port, '127.0.0.1')
	socket.write('GET /v1/posts HTTP/1.1\r\nHost: a\r\n')
	await once(socket, 'connect')
	await new Promise((resolve) => setTimeout(resolve, 100))
	return socket
}

describe('an API that is stopped', () => {
	it('waits longer than other commands for a request that has begun, and has its snapshot before', async () => {
		const { child, ended, port, url } = await api()
		expect((await fetch(`${url}v1/posts`)).status).toBe(200)
		const socket = await sendHalf(port)
		child.kill('SIGTERM')
		const snapshots = async () =>
			(await readdir(join(dir, 'cache'), { recursive: true })).filter((file) =>
				file.endsWith('api.snapshot'),
			).length
		await expect.poll(snapshots, { timeout: 5000 }).toBe(1)
		await new Promise((resolve) => setTimeout(resolve, 3500))
		expect(child.exitCode).toBeNull()
		socket.write('\r\n')
		const [got] = (await once(socket, 'data')) as [Buffer]
		expect(String(got)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Connection: close/)
		expect(await ended).toEqual({ code: 0, signal: null, err: '' })
	}, 20_000)

	it('answers as long as its flag says, says that it is not ready, and a second signal ends it', async () => {
		const { child, ended, url } = await api('--lame-duck', '2')
		child.kill('SIGTERM')
		await expect.poll(async () => (await fetch(`${url}readyz`)).status).toBe(503)
		const answer = await fetch(`${url}v1/posts`)
		expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close'])
		expect(await ended).toEqual({ code: 0, signal: null, err: '' })

		const second = await api('--lame-duck', '3600')
		second.child.kill('SIGTERM')
		await expect.poll(async () => (await fetch(`${second.url}readyz`)).status).toBe(503)
		second.child.kill('SIGTERM')
		expect(await second.ended).toMatchObject({ signal: 'SIGTERM' })
	}, 20_000)
})

describe('a pipe', () => {
	it('that is closed ends no server', async () => {
		const { child, url } = await api('--log', '--rate-limit', '0')
		const ended = once(child, 'close')
		child.stdout?.destroy()
		child.stderr?.destroy()
		for (let n = 0; n < 20; n++) expect((await fetch(`${url}v1/posts`)).status).toBe(200)
		child.kill('SIGTERM')
		expect(await ended).toEqual([0, null])
	})

	it('that is closed does not end who writes, either', async () => {
		await writePosts(3, 'Text.')
		const child = blog('dev', 'site', '--port', '0')
		const ended = once(child, 'close')
		const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
		child.stderr?.destroy()
		const page = `${String(line).trim()}posts/0/`
		for (const text of ['One.', 'Two.']) {
			await writePosts(1, text)
			await expect.poll(async () => (await fetch(page)).text()).toContain(text)
		}
		child.kill('SIGTERM')
		expect(await ended).toEqual([0, null])
	}, 20_000)

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

describe('two commands that change posts at once', () => {
	it.each([
		['tag rename aa AAA', 'tag rename bb BBB'],
		['rename post-1 other', 'tag rename aa AAA'],
	])('are each done whole, or not at all: %s, %s', async (one, other) => {
		const site = join(dir, 'two')
		await rm(site, { recursive: true, force: true })
		await mkdir(join(site, 'content/posts'), { recursive: true })
		const names = Array.from({ length: 40 }, (_, n) => `post-${n}`)
		for (const name of names)
			await writeFile(
				join(site, `content/posts/${name}.md`),
				`---\ntitle: ${name}\ndate: 2024-01-01\ntags: [aa, bb]\n---\n[first](/posts/post-1/)\n`,
			)
		const run = (line: string) => end(blog(...line.split(' '), 'two'))
		const ends = await Promise.all([one, other].map(run))
		for (const { code, err } of ends) expect([0, 3], err).toContain(code)
		const texts = await Promise.all(
			(await readdir(join(site, 'content/posts'))).map((file) =>
				readFile(join(site, 'content/posts', file), 'utf8'),
			),
		)
		const done = [one, other].map((line, at) => {
			const sign = line.startsWith('rename') ? 'posts/other/' : (line.split(' ')[3] ?? '')
			const changed = texts.filter((text) => text.includes(sign)).length
			expect(changed, `${line}: ${ends[at]?.err}`).toBe(ends[at]?.code === 0 ? 40 : 0)
			return changed
		})
		expect(Math.max(...done)).toBe(40)
	})
})

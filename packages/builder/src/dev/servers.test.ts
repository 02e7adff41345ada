import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Diagnostic } from '@blog/core'
import { untilStuck } from '@blog/core/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { picture } from '../../test/pictures.ts'
import { buildSite } from '../apply/build-site.ts'
import type { CardPainter } from '../cards/card-painter.ts'
import { takumiPainter } from '../cards/takumi-painter.ts'
import type { ImageEncoder } from '../images/image-encoder.ts'
import { imageFacts } from '../images/image-facts.ts'
import { sharpEncoder } from '../images/sharp-encoder.ts'
import type { RunningServer } from './running-server.ts'
import { startDevServer } from './start-dev-server.ts'
import { startPreviewServer } from './start-preview-server.ts'

let dir: string
const running: RunningServer[] = []
beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-dev-')))
	await put('site/blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	await put('site/content/posts/x.md', '---\ntitle: First title\naliases: [/old/]\n---\nText.')
	await put('site/static/a b.txt', 'static')
})
afterEach(async () => {
	for (const server of running.splice(0)) await server.close()
	await rm(dir, { recursive: true })
})

async function put(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, file)), { recursive: true })
	await writeFile(join(dir, file), text)
}

async function start(server: Promise<RunningServer>): Promise<RunningServer> {
	const started = await server
	running.push(started)
	return started
}
const dev = (options = {}) => start(startDevServer(join(dir, 'site'), { port: 0, ...options }))

/** A request whose path is sent as it is. */
function ask(
	server: RunningServer,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
) {
	return new Promise<{ status: number; location?: string; type?: string; body: string }>(
		(resolve, reject) => {
			const sent = request(
				{ host: '127.0.0.1', port: server.port, path, headers, method },
				(response) => {
					let body = ''
					response.setEncoding('utf8').on('data', (part: string) => {
						body += part
					})
					response.on('end', () => {
						const { location, 'content-type': type } = response.headers
						resolve({
							status: response.statusCode ?? 0,
							body,
							...(location && { location }),
							...(type && { type }),
						})
					})
				},
			)
			sent.on('error', reject).end()
		},
	)
}

/** Waits for the next event of a kind. */
async function nextEvent(server: RunningServer, act: () => Promise<void>): Promise<string> {
	const stop = new AbortController()
	const response = await fetch(`http://127.0.0.1:${server.port}/__blog/events`, {
		signal: stop.signal,
	})
	const reader = (response.body as ReadableStream<Uint8Array>).getReader()
	const decoder = new TextDecoder()
	const next = async () => {
		const { value, done } = await reader.read()
		if (done) throw new Error('Expected an event before the stream ended')
		return decoder.decode(value, { stream: true })
	}
	let text = await next()
	await act()
	while (!/event: .*\ndata: .*\n\n/.test(text)) text += await next()
	stop.abort()
	return text.replace(/^(?::\n\n)+/, '').trim()
}

describe('the dev server', () => {
	it('makes the page that is asked for, with the script that waits for changes', async () => {
		const page = await ask(await dev(), '/posts/x/')
		expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
		expect(page.body).toContain('First title')
		expect(page.body).toContain('<script type="module" src="/__blog/client.js" data-frame=')
	})

	it('draws a card when it is asked for', async () => {
		await put(
			'site/blog.config.json',
			'{"title": "Notes", "url": "https://example.com", "socialCards": true}',
		)
		let drawn = 0
		const server = await dev({
			cardPainter: (): CardPainter => {
				const painter = takumiPainter([])
				return {
					...painter,
					paint(tree) {
						drawn++
						return painter.paint(tree)
					},
				}
			},
		})
		const { body } = await ask(server, '/posts/x/')
		const [card = ''] = /\/posts\/x\/card\.png[^"]*/.exec(body) ?? []
		expect(drawn).toBe(0)
		const response = await fetch(`http://127.0.0.1:${server.port}${card}`)
		expect(response.headers.get('content-type')).toBe('image/png')
		const bytes = new Uint8Array(await response.arrayBuffer())
		expect(imageFacts(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 })
		expect(drawn).toBe(1)
	})

	it('makes an image when it is asked for, and no page waits for one', async () => {
		await put('site/content/posts/x.md', '# X\n\n![](/p.png)')
		await writeFile(join(dir, 'site/static/p.png'), await picture(900, 300).png().toBuffer())
		const sharp = sharpEncoder()
		const widths: number[] = []
		let release = () => {}
		const released = new Promise<void>((resolve) => {
			release = resolve
		})
		const imageEncoder: ImageEncoder = {
			...sharp,
			async encode(bytes, variant) {
				widths.push(variant.width)
				await released
				return sharp.encode(bytes, variant)
			},
		}
		const server = await dev({ imageEncoder })
		const sourceOf = async () =>
			/[^ "]*\.480\.webp/.exec((await ask(server, '/posts/x/')).body)?.[0] ?? ''
		const source = await sourceOf()
		expect(widths).toEqual([])
		const image = fetch(`http://127.0.0.1:${server.port}${source}`)
		await expect.poll(() => widths).toEqual([480])
		expect(await sourceOf()).toBe(source)
		release()
		const response = await image
		expect(response.headers.get('content-type')).toBe('image/webp')
		const bytes = new Uint8Array(await response.arrayBuffer())
		expect(imageFacts(bytes)).toMatchObject({ type: 'webp', width: 480, height: 160 })
		await fetch(`http://127.0.0.1:${server.port}${source}`)
		expect(widths).toEqual([480])
	})

	it('tells browsers of a changed post and serves the new text', async () => {
		const server = await dev()
		const event = await nextEvent(server, () =>
			put('site/content/posts/x.md', '---\ntitle: Second title\n---\nText.'),
		)
		expect(event).toBe('event: update\ndata: {"files":["content/posts/x.md"]}')
		expect((await ask(server, '/posts/x/')).body).toContain('Second title')
	})

	it('serves the last of quick writes', async () => {
		const server = await dev()
		for (const [index, pause] of [30, 45, 5, 25, 0].entries()) {
			await put('site/content/posts/x.md', `---\ntitle: Title ${index}\n---\nText.`)
			await sleep(pause)
		}
		await expect.poll(async () => (await ask(server, '/posts/x/')).body).toContain('Title 4')
	})

	it('forgets the old address of a renamed post', async () => {
		const server = await dev()
		await nextEvent(server, async () => {
			await rm(join(dir, 'site/content/posts/x.md'))
			await put('site/content/posts/y.md', '# Y')
		})
		expect((await ask(server, '/posts/x/')).status).toBe(404)
		expect((await ask(server, '/posts/y/')).status).toBe(200)
	})

	it('follows a change of the config', async () => {
		const server = await dev()
		await nextEvent(server, () =>
			put('site/blog.config.json', '{"title": "Other", "url": "https://example.com/blog"}'),
		)
		expect((await ask(server, '/')).location).toBe('/blog/')
		expect((await ask(server, '/blog/posts/x/')).status).toBe(200)
	})

	it('shows the mistake in a post with its code frame, and takes it away again', async () => {
		const server = await dev()
		await nextEvent(server, () => put('site/content/posts/bad.md', '---\ndate: 2017-02-29\n---\n'))
		const { body } = await ask(server, '/')
		expect(body).toContain('content/posts/bad.md:2:')
		expect(body).toContain('&gt; 2 | date: 2017-02-29')
		await nextEvent(server, () => put('site/content/posts/bad.md', '---\ndate: 2017-02-28\n---\n'))
		expect((await ask(server, '/')).body).not.toContain('blog-errors')
	})

	it('keeps the last good site while the config is broken', async () => {
		const server = await dev()
		await nextEvent(server, () => put('site/blog.config.json', '{"titel": "<b>"}'))
		const { status, body } = await ask(server, '/posts/x/')
		expect(status).toBe(200)
		expect(body).toContain('did you mean `title`?')
	})

	it('tells its caller what is wrong in the page of a changed post, until it is mended', async () => {
		const told: [files: readonly string[], rules: readonly string[]][] = []
		const server = await dev({
			onLoad(diagnostics: readonly Diagnostic[], files: readonly string[]) {
				const errors = diagnostics.filter(({ severity }) => severity === 'error')
				told.push([files, errors.map(({ rule }) => rule)])
			},
		})
		const write = (file: string, text: string) =>
			nextEvent(server, () => put(`site/content/posts/${file}`, text))
		await write('x.md', '# X\n\n[gone](gone.md)')
		await expect.poll(() => told.at(-1)).toEqual([['content/posts/x.md'], ['link-broken']])
		await write('y.md', '# Y')
		await expect.poll(() => told.at(-1)).toEqual([['content/posts/y.md'], ['link-broken']])
		await write('x.md', '# X')
		await expect.poll(() => told.at(-1)).toEqual([['content/posts/x.md'], []])
	})

	it('tells of a plug-in that never finishes, serves its page, and goes on', async () => {
		await put(
			'site/blog.config.mjs',
			"const never = () => (tree) => JSON.stringify(tree).includes('BAD') ? new Promise(() => {}) : undefined\nexport default { markdown: { rehypePlugins: [never] } }",
		)
		await rm(join(dir, 'site/blog.config.json'))
		const told: (readonly string[])[] = []
		const onLoad = (diagnostics: readonly Diagnostic[], files: readonly string[]) => {
			const errors = diagnostics.filter(({ severity }) => severity === 'error')
			told.push([...files, ...errors.map(({ rule }) => rule)])
		}
		const server = await dev({ onLoad, pluginPatience: untilStuck(100) })
		await put('site/content/posts/x.md', '# X\n\nBAD')
		await expect.poll(() => told.at(-1)).toEqual(['content/posts/x.md', 'rehype-plugin-failed'])
		expect((await ask(server, '/posts/x/')).body).toContain('BAD')
		await put('site/content/posts/y.md', '# Y')
		await expect.poll(() => told.at(-1)).toEqual(['content/posts/y.md', 'rehype-plugin-failed'])
	})

	it('does not wait for ever for a config that never finishes', async () => {
		await put('site/blog.config.mjs', 'export default await new Promise(() => {})')
		await rm(join(dir, 'site/blog.config.json'))
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
		try {
			let failure: unknown
			const failed = dev().catch((error: unknown) => {
				failure = error
			})
			while (failure === undefined) {
				vi.advanceTimersByTime(60_000)
				await sleep(20)
			}
			await failed
			expect(String(failure)).toContain('The config never finished')
		} finally {
			vi.useRealTimers()
		}
	})

	it('tells of a link that a deletion breaks', async () => {
		await put('site/content/posts/y.md', '# Y\n\n[x](x.md)')
		const told: (readonly string[])[] = []
		const onLoad = (diagnostics: readonly Diagnostic[], files: readonly string[]) => {
			const errors = diagnostics.filter(({ severity }) => severity === 'error')
			told.push([...files, ...errors.map(({ rule, file }) => `${rule} ${file}`)])
		}
		await dev({ onLoad })
		await rm(join(dir, 'site/content/posts/x.md'))
		await expect
			.poll(() => told.at(-1))
			.toEqual(['content/posts/x.md', 'link-broken content/posts/y.md'])
	})

	it('looks first at what was just saved, and counts the pages that it leaves', async () => {
		const told: [errors: readonly string[], left: number][] = []
		await dev({
			onLoad(diagnostics: readonly Diagnostic[], _: unknown, left: number) {
				const errors = diagnostics.filter(({ severity }) => severity === 'error')
				told.push([errors.map(({ file, message }) => `${file} ${message}`), left])
			},
		})
		const nameOf = (index: number) => `content/posts/p${String(index).padStart(2, '0')}.md`
		// A rename brings them all at once.
		for (let index = 0; index < 70; index++)
			await put(`new/${nameOf(index)}`, '# P\n\n[gone](gone.md)')
		await rm(join(dir, 'site/content'), { recursive: true })
		await rename(join(dir, 'new/content'), join(dir, 'site/content'))
		await expect.poll(() => told.at(-1)?.[1]).toBeGreaterThanOrEqual(20)
		expect(told.at(-1)?.[0]).toHaveLength(50)
		for (const last of [0, 69]) {
			await put(`site/${nameOf(last)}`, '# P\n\n[q](qqq.md)')
			await expect
				.poll(() => told.at(-1)?.[0])
				.toContainEqual(expect.stringMatching(RegExp(`^${nameOf(last)} .*qqq`)))
		}
	})

	it('takes no file for a change that lies beside what the site reads', async () => {
		const told: (readonly string[])[] = []
		await put('site/blog.config.ts', "import './own.ts'\nexport default { title: 'T' }")
		await put('site/own.ts', '')
		await rm(join(dir, 'site/blog.config.json'))
		await dev({ onLoad: (_: unknown, files: readonly string[]) => told.push(files) })
		await put('site/notes.txt', 'x')
		await sleep(200)
		await put('site/own.ts', '1')
		await expect.poll(() => told).toEqual([[], ['own.ts']])
		await put('site/blog.config.ts', "export default { title: 'U' }")
		await expect.poll(() => told.at(-1)).toEqual(['blog.config.ts'])
	})

	it('tells its caller why the site cannot be loaded any more', async () => {
		const told: string[] = []
		const server = await dev({ onFailure: (reason: string) => told.push(reason), onLoad: () => {} })
		await nextEvent(server, () => put('site/blog.config.json', '{"titel": 1}'))
		await expect.poll(() => told).toEqual([expect.stringContaining('did you mean `title`?')])
	})

	it('says that it cannot see the change of a module that Node keeps', async () => {
		await put(
			'site/blog.config.ts',
			"import { title } from './title.mjs'\nexport default { title }",
		)
		await put('site/title.mjs', "export const title = 'One'")
		const server = await dev()
		await nextEvent(server, () => put('site/title.mjs', "export const title = 'Two'"))
		expect((await ask(server, '/')).body).toContain(
			'title.mjs was loaded by Node.js, which keeps it',
		)
	})

	/** What a page is told at once when it begins to listen. */
	async function firstEvent(server: RunningServer, page: string): Promise<string> {
		const version = /data-version="([^"]*)"/.exec(page)?.[1] ?? ''
		const stop = new AbortController()
		const url = `http://127.0.0.1:${server.port}/__blog/events?version=${version}`
		const { body } = await fetch(url, { signal: stop.signal })
		const { value } = await (body as ReadableStream<Uint8Array>).getReader().read()
		stop.abort()
		return new TextDecoder().decode(value)
	}

	it('tells a page that is older than the site', async () => {
		const server = await dev()
		const { body } = await ask(server, '/')
		await nextEvent(server, () => put('site/content/posts/x.md', '# Newer'))
		expect(await firstEvent(server, body)).toContain('event: reload')
		expect(await firstEvent(server, (await ask(server, '/')).body)).not.toContain('event:')
		expect((await ask(server, '/__blog/events', {}, 'HEAD')).status).toBe(200)
	})

	it('lets a page that says what is wrong wait for the next change', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'site/blog.config.mjs',
			"export default { markdown: { rehypePlugins: [() => (tree) => { tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] }) }] } }",
		)
		const server = await dev()
		const { status, body } = await ask(server, '/posts/x/')
		expect(status).toBe(500)
		expect(body).toContain('<title>This page cannot be made</title>')
		expect(body).toContain('[page-failed]')
		expect(await firstEvent(server, body)).not.toContain('event:')
		await nextEvent(server, () => put('site/content/posts/x.md', '# Newer'))
		expect(await firstEvent(server, body)).toContain('event: reload')
	})

	it('serves what changed while it was starting', async () => {
		for (let post = 0; post < 300; post++) await put(`site/content/posts/${post}.md`, 'Text.')
		const starting = dev()
		for (let count = 0; count < 30; count++) {
			await put('site/content/posts/x.md', `# Title ${count}`)
			await sleep(10)
		}
		const server = await starting
		await expect.poll(async () => (await ask(server, '/posts/x/')).body).toContain('Title 29')
	})

	it('sees dot files of the static folder', async () => {
		const server = await dev()
		await nextEvent(server, () => put('site/static/.well-known/t.txt', 'x'))
		await expect.poll(async () => (await ask(server, '/.well-known/t.txt')).status).toBe(200)
	})

	it('takes the next port if the wanted one is taken', async () => {
		const first = await dev()
		const second = await dev({ port: first.port })
		expect(second.port).toBeGreaterThan(first.port)
		expect(second.url).toBe(`http://localhost:${second.port}/`)
	})

	it('fails at the start if the site cannot be loaded', async () => {
		await put('site/blog.config.json', '{')
		await expect(startDevServer(join(dir, 'site'), { port: 0 })).rejects.toMatchObject({
			code: 'CONFIG_INVALID',
		})
	})
})

describe('dev server and preview', () => {
	const paths = [
		...[
			'/',
			'/posts/x/',
			'/posts/x',
			'/posts/x?q=1',
			'/posts',
			'/posts/x/index.html',
			'/old',
			'/old/',
			'/nowhere',
			'/nowhere/',
		],
		...[
			'/404.html',
			'/index.xml',
			'/sitemap.xml',
			'/robots.txt',
			'/a%20b.txt',
			'/page/1/',
			'/posts/x.md',
			'/.blog-manifest.json/',
		],
		...[
			'/../site/blog.config.json',
			'/%2e%2e/site/blog.config.json',
			'/..%2fsite%2fblog.config.json',
			'//posts/x',
			'/%',
			'/%00',
		],
	]

	it('answer every address alike', async () => {
		await buildSite(join(dir, 'site'), { out: join(dir, 'out') })
		const [built, made] = [
			await start(startPreviewServer(join(dir, 'out'), { port: 0 })),
			await dev(),
		]
		for (const path of paths) {
			const [a, b] = [await ask(built, path), await ask(made, path)]
			expect({ path, status: b.status, location: b.location, type: b.type }).toEqual({
				path,
				status: a.status,
				location: a.location,
				type: a.type,
			})
			if (!b.type?.startsWith('text/html')) expect(b.body).toBe(a.body)
		}
	})

	it('redirect to the slash, show 404.html with its status, and stay inside', async () => {
		const server = await dev()
		expect(await ask(server, '/posts/x?q=1')).toMatchObject({
			status: 301,
			location: '/posts/x/?q=1',
		})
		expect(await ask(server, '/nowhere/')).toMatchObject({
			status: 404,
			type: 'text/html; charset=utf-8',
		})
		for (const path of paths.slice(-6)) expect((await ask(server, path)).status).toBe(404)
	})

	it('answer to no name that somebody else can point here, and only to reading', async () => {
		const server = await dev()
		expect((await ask(server, '/', { host: 'evil.com' })).status).toBe(403)
		expect((await ask(server, '/__blog/events', { host: 'evil.com' })).status).toBe(403)
		expect((await ask(server, '/', {}, 'POST')).status).toBe(405)
		expect(await ask(server, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
	})

	it('serve no file behind a symbolic link that leads out', async () => {
		await put('out/index.html', 'home')
		await put('secret.txt', 'mine')
		await symlink(join(dir, 'secret.txt'), join(dir, 'out/link.txt'))
		const server = await start(startPreviewServer(join(dir, 'out'), { port: 0 }))
		expect((await ask(server, '/link.txt')).status).toBe(404)
	})
})

describe('the headers of a site', () => {
	const headersAt = async (server: RunningServer, path: string) =>
		(await fetch(new URL(path, server.url))).headers
	const preview = async () => {
		await buildSite(join(dir, 'site'), { out: join(dir, 'out') })
		return start(startPreviewServer(join(dir, 'out'), { port: 0 }))
	}
	const styleOf = async (server: RunningServer) =>
		/\/assets\/style\.\w+\.css/.exec(await (await fetch(server.url)).text())?.[0] ?? ''

	it('are sent with every answer', async () => {
		for (const server of [await preview(), await dev()])
			for (const path of ['/', '/posts/x/', '/assets/favicon.svg', '/nothing/']) {
				const headers = await headersAt(server, path)
				expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
				expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
				expect(headers.get('cache-control')).toBe('no-cache')
			}
	})

	it('let browsers keep what has its hash in its name, but not while it is written', async () => {
		const [built, made] = [await preview(), await dev()]
		const kept = async (server: RunningServer) =>
			(await headersAt(server, await styleOf(server))).get('cache-control')
		expect(await kept(built)).toBe('public, max-age=31536000, immutable')
		expect(await kept(made)).toBe('no-cache')
	})

	it('are those of a `_headers` of the user’s own, which is no file of the site', async () => {
		await put('site/static/_headers', '/posts/*\n  X-Own: yes\n')
		for (const server of [await preview(), await dev()]) {
			expect((await headersAt(server, '/posts/x/')).get('x-own')).toBe('yes')
			expect((await headersAt(server, '/')).get('referrer-policy')).toBeNull()
			expect((await fetch(new URL('/_headers', server.url))).status).toBe(404)
		}
	})

	it('are none if the config wants none', async () => {
		await put('site/blog.config.json', '{"url": "https://example.com", "security": false}')
		const server = await preview()
		expect((await headersAt(server, '/')).get('content-security-policy')).toBeNull()
		expect(await (await fetch(server.url)).text()).not.toContain('Content-Security-Policy')
	})
})

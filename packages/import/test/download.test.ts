import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importBlog } from '../src/import-blog.ts'
import type { ImportOptions } from '../src/import-options.ts'
import type { ImportReport } from '../src/import-report.ts'
import { type Answering, file, first, type MediaHost, mediaHost, status } from './media-host.ts'
import { item, wxr } from './wxr.ts'

let dir: string
let host: MediaHost | undefined
let other: MediaHost | undefined
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'blog-download-')))
})
afterEach(() => {
	host?.close()
	other?.close()
	host = undefined
	other = undefined
	rmSync(dir, { recursive: true })
})

const out = () => join(dir, 'out')
const read = (path: string) => readFileSync(join(out(), path), 'utf8')
const patience = { backOffMs: 1, timeoutMs: 400 }

/** Every file of the import with its text. */
function everything(): Readonly<Record<string, string>> {
	const names = existsSync(out())
		? readdirSync(out(), { recursive: true, withFileTypes: true })
		: []
	return Object.fromEntries(
		names
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path.slice(out().length + 1), readFileSync(path, 'utf8')]),
	)
}

interface Run extends Partial<ImportOptions> {
	/** HTML of posts. */
	readonly posts: readonly string[]
	readonly items?: readonly string[]
}

/** Imports posts of a site that is at the host. */
function run({ posts, items = [], ...options }: Run): Promise<ImportReport> {
	const { origin } = host as MediaHost
	const made = posts.map((html, place) =>
		item({
			title: `Post ${place + 1}`,
			'wp:post_id': String(place + 1),
			'wp:post_name': `post-${place + 1}`,
			'content:encoded': html.replaceAll('HOST', origin),
		}),
	)
	const others = items.map((text) => text.replaceAll('HOST', origin))
	writeFileSync(join(dir, 'export.xml'), wxr([...made, ...others], origin))
	return importBlog('wordpress', join(dir, 'export.xml'), {
		out: out(),
		site: origin,
		download: patience,
		now: new Date('2026-01-01T00:00:00Z'),
		...options,
	})
}

/** Fetches what a host answers at `/a.jpg`, which one post shows. */
async function fetchOne(answer: Answering, path = '/a.jpg', options: Partial<ImportOptions> = {}) {
	host = await mediaHost({ [path]: answer })
	const report = await run({ posts: [`<img src="HOST${path}">`], ...options })
	expect(report.media.files).toBe(1)
	return report
}

describe('importBlog with download', () => {
	it('fetches what posts show and link to, and what the export lists, and links to it', async () => {
		host = await mediaHost({
			'/up/cat.jpg': file('image/jpeg', 'cat'),
			'/up/big.jpg': file('image/jpeg', 'big'),
			'/up/paper.pdf': file('application/pdf', 'paper'),
			'/up/talk.mp3': file('audio/mpeg', 'talk'),
			'/up/cover.png': file('image/png', 'cover'),
		})
		const report = await run({
			posts: [
				'<p><a href="HOST/up/big.jpg"><img src="HOST/up/cat.jpg"></a> <a href="/up/paper.pdf">Paper</a></p><audio src="HOST/up/talk.mp3"></audio>',
				'<figure><img src="HOST/up/cat.jpg"><figcaption>Again</figcaption></figure>',
			],
			items: [
				item(
					{ title: 'Third', 'wp:post_id': '3', 'wp:post_name': 'third', 'content:encoded': 'x' },
					'<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>4</wp:meta_value></wp:postmeta>',
				),
				item({
					'wp:post_id': '4',
					'wp:post_type': 'attachment',
					'wp:status': 'inherit',
					'wp:attachment_url': 'HOST/up/cover.png',
				}),
			],
		})
		expect(report.diagnostics).toEqual([])
		expect(report.media).toMatchObject({ files: 5, there: [], failed: [], left: [] })
		expect(report.media.downloaded).toContainEqual({
			address: `${host.origin}/up/cat.jpg`,
			file: 'static/up/cat.jpg',
			bytes: 3,
		})
		expect(read('static/up/cat.jpg')).toBe('cat')
		expect(read('content/posts/post-1.md')).toContain(
			'[![](/up/cat.jpg)](/up/big.jpg) [Paper](/up/paper.pdf)\n\n{{< audio src="/up/talk.mp3" >}}\n',
		)
		expect(read('content/posts/post-2.md')).toContain(
			'{{< figure src="/up/cat.jpg" caption="Again" >}}',
		)
		expect(read('content/posts/third.md')).toContain('image: /up/cover.png\n')
		expect([...host.asked].sort()).toEqual([
			...['/up/big.jpg', '/up/cat.jpg', '/up/cover.png', '/up/paper.pdf', '/up/talk.mp3'],
		])
	})

	it('changes nothing and asks nobody the second time, with and without', async () => {
		host = await mediaHost({ '/a.jpg': file('image/jpeg') })
		const posts = ['<img src="HOST/a.jpg">']
		const once = await run({ posts })
		const files = everything()
		host.asked = []
		for (const download of [patience, false] as const) {
			const again = await run({ posts, download })
			expect(again).toMatchObject({
				written: [],
				unchanged: once.written,
				media: { files: 1, there: [{ file: 'static/a.jpg' }], downloaded: [] },
			})
			expect(everything()).toEqual(files)
		}
		expect(host.asked).toEqual([])
	})

	it('goes on from an import without, and leaves alone what was edited since', async () => {
		host = await mediaHost({ '/a.jpg': file('image/jpeg') })
		const posts = ['<img src="HOST/a.jpg">', 'Two <img src="HOST/a.jpg">']
		await run({ posts, download: false })
		const edited = read('content/posts/post-2.md').replace('Two', '2')
		writeFileSync(join(out(), 'content/posts/post-2.md'), edited)
		const { written, skipped } = await run({ posts })
		expect(written).toEqual(['content/posts/post-1.md'])
		expect(skipped).toMatchObject([{ reason: 'its file is there, with other content' }])
		expect(read('content/posts/post-1.md')).toContain('![](/a.jpg)')
		expect(read('content/posts/post-2.md')).toBe(edited)
	})

	it('says where a file that cannot be fetched is shown, and tries again the next time', async () => {
		host = await mediaHost({ '/a.jpg': first(status(404), file('image/jpeg')) })
		const posts = ['<p>One</p><img src="HOST/a.jpg">', '<img src="HOST/a.jpg">']
		const { media, diagnostics, written } = await run({ posts })
		expect(written).toHaveLength(2)
		expect(media).toMatchObject({ files: 1, failed: [{ reason: 'it answers 404' }] })
		const lines = read('content/posts/post-1.md').split('\n')
		expect(diagnostics).toMatchObject([
			{
				rule: 'import-media-failed',
				severity: 'warning',
				file: 'content/posts/post-1.md',
				line: lines.findIndex((line) => line.startsWith('![')) + 1,
				column: 5,
				message: `Expected the file ${host.origin}/a.jpg: it answers 404; 1 more post has it`,
				hint: expect.stringContaining('static/a.jpg'),
			},
		])
		expect(lines).toContain(`![](${host.origin}/a.jpg)`)
		const again = await run({ posts })
		expect(again).toMatchObject({ written, unchanged: [], diagnostics: [] })
		expect(read('content/posts/post-2.md')).toContain('![](/a.jpg)')
	})

	it('takes what lies there already, whoever put it there, and shows the old address when it is gone', async () => {
		const report = await fetchOne(file('image/jpeg'))
		expect(report.media.downloaded).toHaveLength(1)
		unlinkSync(join(out(), 'static/a.jpg'))
		await run({ posts: ['<img src="HOST/a.jpg">'], download: false })
		expect(read('content/posts/post-1.md')).toContain(`![](${host?.origin}/a.jpg)`)
		writeFileSync(join(out(), 'static/a.jpg'), 'by hand')
		await run({ posts: ['<img src="HOST/a.jpg">'], download: false })
		expect(read('content/posts/post-1.md')).toContain('![](/a.jpg)')
	})

	it('says of a dry run what would be fetched, and asks nobody', async () => {
		const { media } = await fetchOne(file('image/jpeg'), '/a.jpg', { dryRun: true })
		expect(media.left).toEqual([`${host?.origin}/a.jpg`])
		expect(host?.asked).toEqual([])
		expect(everything()).toEqual({})
	})

	it.each<readonly [what: string, answer: Answering, reason: string | undefined]>([
		[
			'is busy, and says for how long',
			first(status(429, { 'retry-after': '1' }), file('image/jpeg')),
			undefined,
		],
		['is busy twice', first(status(503), status(500), file('image/jpeg')), undefined],
		['is busy', status(503), 'it answers 503'],
		['is busy for an hour', status(429, { 'retry-after': '3600' }), 'it answers 429'],
		['never answers', () => undefined, 'no answer in 0.4 s'],
		['hangs up once', first(({ socket }) => void socket.destroy(), file('image/jpeg')), undefined],
		['leads in a circle', status(302, { location: '/a.jpg' }), 'it leads in a circle'],
		[
			'leads away from the web',
			status(302, { location: 'file:///etc/passwd' }),
			'it leads to file:',
		],
		[
			'leads nowhere',
			status(301, { location: 'http://no-host.invalid/' }),
			'there is no such host',
		],
		[
			'sends a page',
			file('text/html; charset=utf-8', '<p>Log in'),
			'it answers text/html, expected a picture',
		],
		[
			'sends JSON',
			file('application/json', '{}'),
			'it answers application/json, expected a picture',
		],
		['does not know its type', file('application/octet-stream'), undefined],
		['sends nothing', file('image/jpeg', ''), 'it is empty'],
		[
			'packs',
			(_, response) =>
				void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('pixels')),
			undefined,
		],
		['packs in a new way', status(200, { 'content-encoding': 'zstd' }), 'it is packed with zstd'],
	])('a host that %s', async (_, answer, reason) => {
		const { media } = await fetchOne(answer)
		expect(media.failed).toMatchObject(reason === undefined ? [] : [{ reason }])
		expect(everything()['static/a.jpg']).toBe(reason === undefined ? 'pixels' : undefined)
	})

	it.each<readonly [what: string, answer: Answering]>([
		[
			'says that it is too long',
			(_, response) => void response.writeHead(200, { 'content-length': '5000' }).write('a'),
		],
		['is too long', (_, response) => void response.writeHead(200).end('a'.repeat(5000))],
		[
			'grows when it is unpacked',
			(_, response) =>
				void response
					.writeHead(200, { 'content-encoding': 'gzip' })
					.end(gzipSync('a'.repeat(5000))),
		],
	])('leaves a file that %s', async (_, answer) => {
		const download = { ...patience, maxBytes: 4000 }
		const { media } = await fetchOne(answer, '/a.jpg', { download })
		expect(media.failed).toMatchObject([{ reason: 'it is larger than 0 MB' }])
		expect(Object.keys(everything()).filter((path) => path.startsWith('static'))).toEqual([])
	})

	it.each<readonly [what: string, answer: Answering, reason: string]>([
		[
			'ends too early',
			(_, response) => {
				response.writeHead(200, { 'content-length': '5000' })
				response.write('a', () => response.destroy())
			},
			'aborted',
		],
		[
			'hardly comes',
			(_, response) => {
				response.writeHead(200)
				const timer = setInterval(() => response.write('a'), 20)
				response.once('close', () => clearInterval(timer))
			},
			'no answer in 0.4 s',
		],
	])('leaves nothing of a file that %s', async (_, answer, reason) => {
		const { media } = await fetchOne(answer)
		expect(media.failed).toMatchObject([{ reason }])
		expect(Object.keys(everything()).filter((path) => path.startsWith('static'))).toEqual([])
	})

	it.each([
		['/photo', 'image/png', 'static/photo.png'],
		['/resize.php?id=3', 'image/jpeg', /^static\/resize\.php-[0-9a-f]{10}\.jpg$/],
		['/Photo%20(1).JPG', 'image/jpeg', 'static/Photo (1).JPG'],
		['/%C3%A9t%C3%A9.jpg', 'image/jpeg', 'static/été.jpg'],
	])('finds %s again', async (path, type, expected) => {
		const { media } = await fetchOne(file(type), path)
		const name = media.downloaded[0]?.file ?? ''
		expect(name).toMatch(expected)
		const again = await run({ posts: [`<img src="HOST${path}">`] })
		expect(again).toMatchObject({ written: [], media: { there: [{ file: name }] } })
		expect(host?.asked).toHaveLength(1)
	})

	it('tells addresses apart that differ in what a file system may not keep', async () => {
		const paths = [
			'/a.jpg',
			'/A.jpg',
			'/a.jpg?size=2',
			'/a.jpg/b.jpg',
			'/media/a.jpg',
			'/x/..%2f..%2f..%2fa.jpg',
		]
		host = await mediaHost(
			Object.fromEntries(paths.map((path) => [path, file('image/jpeg', path)])),
		)
		const posts = [paths.map((path) => `<img src="HOST${path}">`).join('')]
		const { media } = await run({ posts })
		const names = media.downloaded.map(({ file }) => file.toLowerCase())
		expect(new Set(names).size).toBe(paths.length)
		expect(Object.values(everything())).toEqual(expect.arrayContaining(paths))
		expect(readdirSync(dir).sort()).toEqual(['export.xml', 'out'])
		expect((await run({ posts })).media.there).toHaveLength(paths.length)
	})

	it('keeps no page that a host calls a picture, a film or a document', async () => {
		const page = '\ufeff\n<!-- a --><!DOCTYPE html><title>Log in</title>'
		host = await mediaHost({
			'/page.png': file('image/png', page),
			'/wide.png': file('image/png', Buffer.from(page, 'utf16le')),
			'/error.mp4': file('video/mp4', '{"error": "gone"}'),
			'/untyped': file('image/png', '<p>Log in'),
			'/page.pdf': file('application/pdf', page),
			'/box.mp4': file('video/mp4', Buffer.from('\0\0\0<ftypisom', 'latin1')),
			'/real.png': file('image/png', Buffer.from('\x89PNG\r\n\x1a\n<html>', 'latin1')),
		})
		const shown = [
			'page.png',
			'wide.png',
			'error.mp4',
			'untyped',
			'page.pdf',
			'box.mp4',
			'real.png',
		]
		const { media, diagnostics } = await run({
			posts: [shown.map((name) => `<img src="HOST/${name}">`).join('')],
		})
		expect(media.downloaded.map((one) => one.file)).toEqual(['static/box.mp4', 'static/real.png'])
		expect(readdirSync(join(out(), 'static')).sort()).toEqual(['box.mp4', 'real.png'])
		expect(diagnostics).toHaveLength(5)
		expect(diagnostics[0]?.message).toContain('it is a page or a text, expected a film')
	})

	it('refuses an SVG that runs scripts, and takes one that does not', async () => {
		const drawn = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
		host = await mediaHost({
			'/plain.svg': file('image/svg+xml', drawn),
			'/script.svg': file(
				'image/svg+xml',
				drawn.replace('<path', '<script>alert(1)</script><path'),
			),
			'/handler.svg': file('image/svg+xml', drawn.replace('<path', '<path onclick="alert(1)"')),
			'/link.svg': file(
				'image/svg+xml',
				drawn.replace('<path', '<a href="javascript:alert(1)"/><path'),
			),
			'/entity.svg': file('image/svg+xml', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${drawn}`),
			'/page.svg': file('image/svg+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'),
		})
		const names = ['plain', 'script', 'handler', 'link', 'entity', 'page']
		const { media } = await run({
			posts: [names.map((name) => `<img src="HOST/${name}.svg">`).join('')],
		})
		expect(media.downloaded).toMatchObject([{ file: 'static/plain.svg' }])
		expect(media.failed.map(({ reason }) => reason)).toEqual([
			...Array(3).fill('it is an SVG that may run scripts'),
			'it is no SVG that can be read',
			'it is an SVG that may run scripts',
		])
		expect(readdirSync(join(out(), 'static'))).toEqual(['plain.svg'])
	})

	it('asks a host two things at a time', async () => {
		const waiting: ServerResponse[] = []
		const inPairs: Answering = (_, response) => {
			waiting.push(response)
			// A third one would come in the meantime.
			if (waiting.length === 2)
				setTimeout(() => {
					for (const one of waiting.splice(0)) one.writeHead(200).end('x')
				}, 20)
		}
		const paths = Array.from({ length: 8 }, (_, place) => `/${place}.jpg`)
		host = await mediaHost(Object.fromEntries(paths.map((path) => [path, inPairs])))
		const { media } = await run({ posts: paths.map((path) => `<img src="HOST${path}">`) })
		expect(media.downloaded).toHaveLength(8)
		expect(host.most).toBe(2)
	})

	it('gives a host up that does not answer at all', async () => {
		const paths = Array.from({ length: 20 }, (_, place) => `/${place}.jpg`)
		host = await mediaHost({})
		const dead = await mediaHost({})
		dead.close()
		const { origin } = dead
		const { media, diagnostics } = await run({
			posts: paths.map((path) => `<img src="${origin}${path}">`),
			site: origin,
		})
		expect(media.failed).toHaveLength(20)
		expect(diagnostics).toHaveLength(20)
		expect(media.failed.map(({ reason }) => reason)).toContain('its host has not answered 5 times')
	})

	describe('in the own network', () => {
		const posts = ['<img src="HOST/a.jpg">']

		it('asks nobody, whatever the export says of its site', async () => {
			host = await mediaHost({ '/a.jpg': file('image/jpeg') })
			const { media, diagnostics } = await run({ posts, site: 'https://old.example' })
			expect(media.failed).toMatchObject([{ reason: 'it leads to a private address' }])
			expect(diagnostics).toMatchObject([{ hint: expect.stringContaining('--site') }])
			expect(host.asked).toEqual([])
		})

		it('asks none but the host that was named, wherever that sends it', async () => {
			other = await mediaHost({ '/secret.jpg': file('image/jpeg', 'secret') })
			const location = `${other.origin}/secret.jpg`
			const { media } = await fetchOne(status(302, { location }))
			expect(media.failed).toMatchObject([{ reason: 'it leads to a private address' }])
			await run({ posts: [`<img src="${location}">`] })
			expect(other.asked).toEqual([])
		})
	})

	it('leaves nothing half-written when it is stopped, and goes on from there', async () => {
		const stop = new AbortController()
		host = await mediaHost({
			'/a.jpg': file('image/jpeg'),
			'/b.jpg': first(
				(_, response) => void response.writeHead(200, { 'content-length': '6' }).write('pix'),
				file('image/jpeg'),
			),
		})
		const posts = ['<img src="HOST/a.jpg"><img src="HOST/b.jpg">']
		const stopped = expect(
			run({ posts, signal: stop.signal, download: { ...patience, timeoutMs: 30_000 } }),
		).rejects.toMatchObject({ name: 'AbortError' })
		// Half of it is there.
		await expect.poll(everything).toMatchObject({ 'static/a.jpg': 'pixels' })
		await expect.poll(() => Object.values(everything())).toContain('pix')
		stop.abort()
		await stopped
		expect(readdirSync(join(out(), 'static'))).toEqual(['a.jpg'])
		const { media, written } = await run({ posts })
		expect(media).toMatchObject({
			there: [{ file: 'static/a.jpg' }],
			downloaded: [{ file: 'static/b.jpg' }],
		})
		expect(written).toEqual(['content/posts/post-1.md'])
		expect(read('content/posts/post-1.md')).toContain('![](/a.jpg)![](/b.jpg)')
	})
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
let server: Server
let origin: string
/** Every question, in order. */
let asked: string[]
let most: number

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const status =
	(code: number, headers = {}): Handler =>
	(_, response) =>
		void response.writeHead(code, headers).end()
const to = (location: string, code = 301) => status(code, { location })
const counts = new Map<string, number>()

const handlers: Record<string, Handler> = {
	'/fine': status(200),
	'/gone': status(404),
	'/no-head': ({ method }, response) => void response.writeHead(method === 'GET' ? 200 : 405).end(),
	'/hangs-up-on-head': ({ method, socket }, response) =>
		method === 'GET' ? void response.end('x') : void socket.destroy(),
	'/moved': to('/also-moved'),
	'/also-moved': to('/fine', 308),
	'/elsewhere-today': to('/fine', 302),
	'/moved-to-nothing': to('/gone'),
	'/circle': to('/circle'),
	'/forbidden': status(403),
	'/never': () => undefined,
	'/resets': ({ socket }) => void socket.destroy(),
	'/busy': ({ url = '' }, response) => {
		const count = (counts.get(url) ?? 0) + 1
		counts.set(url, count)
		response.writeHead(count === 1 ? 429 : 200, { 'retry-after': '1' }).end()
	},
	'/busy-for-long': status(429, { 'retry-after': '3600' }),
}

beforeEach(async () => {
	asked = []
	most = 0
	counts.clear()
	let open = 0
	server = createServer((request, response) => {
		const { url = '', method } = request
		asked.push(`${method} ${url}`)
		most = Math.max(most, ++open)
		request.socket.once('close', () => open--)
		handlers[url]?.(request, response)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
	server.closeAllConnections()
	server.close()
	site.remove()
})

/** Findings of a post that links to some paths of the host, as `path rule`. */
async function check(
	paths: readonly string[],
	external: object | boolean = { allowPrivate: true },
) {
	site = scratchSite({
		'blog.config.json': '{"url": "https://example.com"}',
		'content/posts/a.md': `---\ntitle: A\n---\n${paths.map((path) => `[x](${origin}${path})`).join('\n')}\n`,
	})
	return again(paths, external)
}

async function again(
	paths: readonly string[],
	external: object | boolean = { allowPrivate: true },
	now = new Date(),
) {
	const options =
		typeof external === 'object' ? { pauseMs: 1, timeoutMs: 400, ...external } : external
	const { diagnostics: found } = await checkSite(join(site.root, 'site'), {
		external: options,
		now,
	})
	return found.map(
		({ line = 0, rule, message }) => `${paths[line - 4]} ${rule} ${message.split(': ').at(-1)}`,
	)
}

describe('blog check --external', () => {
	it.each([
		['/fine', undefined],
		['/fine#part', undefined],
		['/gone', 'external-link-broken it answers 404'],
		['/no-head', undefined],
		['/hangs-up-on-head', undefined],
		['/moved', 'external-link-moved it has moved to ORIGIN/fine'],
		['/elsewhere-today', undefined],
		['/moved-to-nothing', 'external-link-broken it answers 404'],
		['/circle', 'external-link-unchecked it leads in a circle'],
		['/forbidden', 'external-link-unchecked it answers 403'],
		['/never', 'external-link-unchecked no answer in 0.4 s'],
		['/resets', 'external-link-unchecked socket hang up'],
		['/busy', undefined],
		['/busy-for-long', 'external-link-unchecked it answers 429'],
	])('%s: %s', async (path, expected) => {
		expect(await check([path])).toEqual(
			expected === undefined ? [] : [`${path} ${expected.replace('ORIGIN', origin)}`],
		)
	})

	it('asks for what a post shows in its front matter too', async () => {
		site = scratchSite({
			'blog.config.json': '{"url": "https://example.com"}',
			'content/posts/a.md': `---\ntitle: A\ncover:\n  image: ${origin}/gone\ncanonicalURL: ${origin}/gone#x\n---\nx`,
		})
		const { diagnostics } = await checkSite(join(site.root, 'site'), {
			external: { pauseMs: 1, allowPrivate: true },
		})
		const broken = diagnostics.filter(({ rule }) => rule === 'external-link-broken')
		expect(broken.map(({ line }) => line)).toEqual([4, 5])
	})

	it('asks for films, sounds and frames', async () => {
		site = scratchSite({
			'blog.config.json': '{"url": "https://example.com"}',
			'content/posts/a.md': `---\ntitle: A\n---\n<video src="${origin}/gone" poster="${origin}/gone#p"></video>\n\n<audio><source src="${origin}/gone"></audio>\n\n<iframe src="${origin}/gone"></iframe>`,
		})
		const { diagnostics } = await checkSite(join(site.root, 'site'), {
			external: { pauseMs: 1, allowPrivate: true },
		})
		const broken = diagnostics.filter(({ rule }) => rule === 'external-link-broken')
		expect(broken.map(({ line }) => line)).toEqual([4, 4, 6, 8])
	})

	it('asks a host one thing at a time, each once, and keeps what it says for days', async () => {
		const paths = ['/fine', '/fine#a', '/gone', '/no-head', '/forbidden']
		const found = await check(paths)
		expect(most).toBe(1)
		expect(asked.filter((one) => one === 'HEAD /fine')).toHaveLength(1)
		asked = []
		expect(await again(paths)).toEqual(found)
		expect(asked).toEqual(['HEAD /forbidden', 'GET /forbidden'])
		asked = []
		const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000)
		await again(paths, undefined, days(2))
		expect(asked).not.toContain('HEAD /fine')
		expect(asked).toContain('HEAD /gone')
		await again(paths, undefined, days(8))
		expect(asked).toContain('HEAD /fine')
	})

	it('asks nobody in the own network unless that is allowed, and nobody at all unless told to', async () => {
		await check(['/fine', '/gone'], {})
		await again(['/fine', '/gone'], false)
		expect(asked).toEqual([])
	})
})

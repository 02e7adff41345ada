import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
let folder: CommandFolder
beforeAll(async () => {
	folder = await commandFolder()
	await folder.put('site/blog.config.json', '{"url": "https://example.com"}')
	await folder.put('site/content/posts/hello.md', '---\ntitle: Hello\n---\nText.')
})
afterAll(() => folder.remove())

/** All are refused: nothing is served. */
const api = (env: Record<string, string>, ...flags: string[]) =>
	folder.blogOn({ env }, 'api', 'site', '--port', '0', ...flags)

describe('blog api refuses, in a sentence and before it serves,', () => {
	it.each([
		...['example.com/api', '/api', 'http://', 'ftp://example.com', 'https://example.com/?x=1'],
		...['https://ann:secret@example.com/', 'https://example.com/#x'],
	])('the address %s', async (url) => {
		const { code, err } = await api({}, '--url', url)
		expect([code, err]).toEqual([2, expect.stringMatching(/^blog: Unexpected address.*of the API/)])
	})

	it('no address', async () => {
		const { code, err } = await api({}, '--url', '')
		expect([code, err]).toEqual([2, expect.stringContaining('Expected more than blanks')])
	})

	it.each(['nonsense', 'http://127.0.0.1:6379', 'redis://', '127.0.0.1:6379'])(
		'the Redis %s',
		async (address) => {
			const { code, err } = await api({}, '--redis', address)
			expect([code, err]).toEqual([2, expect.stringMatching(/^blog: Unexpected address of Redis/)])
		},
	)

	it('a secret of previews that can be guessed', async () => {
		const { code, err } = await api({ BLOG_PREVIEW_SECRET: 'short' })
		expect([code, err]).toEqual([2, expect.stringContaining('BLOG_PREVIEW_SECRET')])
	})

	it.each([
		['no secret', {}, ['https://example.com/'], 'BLOG_WEBHOOK_SECRET'],
		['another secret', { BLOG_WEBHOOK_SECRET: 'x' }, ['https://example.com/'], 'whsec_'],
		['no address', { BLOG_WEBHOOK_SECRET: secret }, ['nowhere'], 'address of webhook 1'],
		[
			'a private address',
			{ BLOG_WEBHOOK_SECRET: secret },
			['https://example.com/', '--webhook', 'http://127.0.0.1:9/'],
			'private address of webhook 2 (127.0.0.1:9), expected `allowPrivate` (`--allow-private`)',
		],
	])('a webhook with %s', async (_, env, flags, reason) => {
		const { code, err } = await api(env, '--webhook', ...flags)
		expect([code, err]).toEqual([2, expect.stringContaining(reason)])
		expect(err).not.toContain('Unexpected failure')
	})
})

it('blog api takes the folder behind a webhook for the folder', async () => {
	const env = { BLOG_WEBHOOK_SECRET: secret }
	const { code, err } = await folder.blogOn(
		{ env },
		...['api', '--webhook', 'https://example.com/', 'nowhere'],
	)
	expect([code, err]).toEqual([2, expect.stringContaining('nowhere')])
	expect(err).not.toContain('webhook')
})

import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ApiServer, ApiServerOptions } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'

/** A small site and its API. */
export interface SampleSite {
	readonly dir: string
	readonly server: ApiServer
	close(): Promise<void>
}

const files: Readonly<Record<string, string>> = {
	'blog.config.json':
		'{"title": "Notes", "description": "On caches", "url": "https://example.com/blog", "menu": [{"name": "About", "url": "/about/"}]}',
	'content/posts/caches.md':
		'---\ntitle: Caches & co\ndate: 2024-10-09\ntags: [Caching, Go]\ncategories: [Ops]\nauthors: [Mary Wright]\nfeatured: true\ndescription: What they hide.\ncover: {image: caches.png, alt: A chart}\n---\nSee [about](../about.md).',
	'content/posts/caches.png': 'png',
	'content/posts/traces.md':
		'---\ntitle: Traces\ndate: 2024-11-01T12:00:00+02:00\ntags: [Go]\nauthors: [Ann Lee, Mary Wright]\n---\nText.',
	'content/posts/queues.md': '---\ntitle: Queues\ndate: 2023-01-01\n---\nText.',
	'content/posts/draft.md': '---\ntitle: Draft\ndraft: true\ntags: [Secret]\n---\nText.',
	'content/about.md': '---\ntitle: About\nlayout: page\n---\nMe.',
}

/**
 * Writes a site into a folder of its own and serves it.
 *
 * @param more Files besides, or in place of the usual ones.
 */
export async function sampleSite(
	more: Readonly<Record<string, string>> = {},
	options: ApiServerOptions = {},
): Promise<SampleSite> {
	const dir = mkdtempSync(join(tmpdir(), 'api-'))
	for (const [file, text] of Object.entries({ ...files, ...more })) {
		await mkdir(dirname(join(dir, file)), { recursive: true })
		await writeFile(join(dir, file), text)
	}
	const server = await startApi(dir, { port: 0, ...options })
	return {
		dir,
		server,
		async close() {
			await server.close()
			rmSync(dir, { recursive: true })
		},
	}
}

import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite, type SiteConfig, startPreviewServer } from '@blog/builder'

/** The folder of the sample blog. */
export const sample: string = fileURLToPath(new URL('..', import.meta.url))

/** A site that was built and is served. */
export interface ServedSite {
	/** Of its home page. */
	readonly url: string
	/** Site-absolute path of every page, with its HTML. */
	readonly pages: ReadonlyMap<string, string>
	/** Absolute path of the folder it was built into. */
	readonly out: string
	close(): Promise<void>
}

/**
 * Builds the sample blog and serves it as `blog preview` does.
 *
 * @param more What its config says besides.
 */
export async function serveSample(more: SiteConfig = {}): Promise<ServedSite> {
	const work = mkdtempSync(join(tmpdir(), 'sample-site-'))
	const dir = join(work, 'site')
	const out = join(work, 'out')
	mkdirSync(dir)
	symlinkSync(join(sample, 'content'), join(dir, 'content'))
	symlinkSync(join(sample, 'node_modules'), join(dir, 'node_modules'))
	writeFileSync(
		join(dir, 'blog.config.ts'),
		`import config from ${JSON.stringify(join(sample, 'blog.config.ts'))}\nexport default { ...config, ...${JSON.stringify(more)} }\n`,
	)
	await buildSite(dir, { out })
	const server = await startPreviewServer(out, { port: 0 })
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map(
			(file) =>
				[`/${file.replace(/index\.html$/, '')}`, readFileSync(join(out, file), 'utf8')] as const,
		)
	return {
		url: server.url,
		pages: new Map(pages),
		out,
		async close() {
			await server.close()
			rmSync(work, { recursive: true, force: true })
		},
	}
}

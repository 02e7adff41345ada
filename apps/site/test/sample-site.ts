import {
	cpSync,
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
import type { SiteConfig } from '@blog/builder'
import { type ServedSite, serveSite } from '../../../test/serve-site.ts'

/** The folder of the sample blog. */
export const sample: string = fileURLToPath(new URL('..', import.meta.url))

/** The sample blog, served. */
export interface ServedSample extends ServedSite {
	/** Site-absolute path of every page, with its HTML. */
	readonly pages: ReadonlyMap<string, string>
}

/**
 * Builds the sample blog and serves it as `blog preview` does.
 *
 * @param more What its config says besides.
 */
export async function serveSample(more: SiteConfig = {}): Promise<ServedSample> {
	const work = mkdtempSync(join(tmpdir(), 'sample-site-'))
	const dir = join(work, 'site')
	mkdirSync(dir)
	cpSync(join(sample, 'content'), join(dir, 'content'), { recursive: true })
	symlinkSync(join(sample, 'node_modules'), join(dir, 'node_modules'))
	writeFileSync(
		join(dir, 'blog.config.ts'),
		`import config from ${JSON.stringify(join(sample, 'blog.config.ts'))}\nexport default { ...config, ...${JSON.stringify(more)} }\n`,
	)
	const site = await serveSite(dir)
	const { out } = site
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map(
			(file) =>
				[`/${file.replace(/index\.html$/, '')}`, readFileSync(join(out, file), 'utf8')] as const,
		)
	return {
		...site,
		pages: new Map(pages),
		async close() {
			await site.close()
			rmSync(work, { recursive: true, force: true })
		},
	}
}

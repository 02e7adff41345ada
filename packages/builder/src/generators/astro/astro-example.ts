import type { SiteConfig } from '../../config/site-config.ts'

/** A blog.config.json that says this of an Astro site. */
export function exampleOf(config: SiteConfig): string {
	const text = JSON.stringify({ generator: 'astro', ...config }, null, 1)
	const line = text.replaceAll(/\n */g, ' ')
	return `\`${line.replaceAll('[ ', '[').replaceAll(' ]', ']')}\``
}

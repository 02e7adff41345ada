import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'

/**
 * Plans `robots.txt`: all may be read, and where the sitemap is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function planRobots({ config, kinds }: PlanContext): readonly Output[] {
	if (!kinds.has('robots')) return []
	const sitemap = kinds.has('sitemap') ? `\nSitemap: ${config.url}/${config.sitemap.file}\n` : ''
	const content = `User-agent: *\nAllow: /\n${sitemap}`
	return [
		{
			path: 'robots.txt',
			kind: 'robots',
			sources: [],
			yields: true,
			render: async () => ({ content, bodies: [] }),
		},
	]
}

import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'

/**
 * Plans `robots.txt`: all may be read, and where the sitemap is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function planRobots({ config }: PlanContext): readonly Output[] {
	const content = `User-agent: *\nAllow: /\n\nSitemap: ${config.url}/sitemap.xml\n`
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

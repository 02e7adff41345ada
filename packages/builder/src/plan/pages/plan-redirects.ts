import { placeOfAlias } from '@blog/core'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { redirectPage } from './redirect-page.ts'

/**
 * Plans a page that leads from one URL to another.
 *
 * @param to A path of the site, or a whole address.
 */
export function planRedirect(
	{ config, policies }: PlanContext,
	from: string,
	to: string,
	output: Pick<Output, 'sources' | 'yields' | 'alias'>,
): readonly Output[] {
	const path = outputPath(from)
	if (path === undefined) return []
	const render = async () => ({
		content: policies.into(redirectPage(to, config), true),
		bodies: [],
	})
	return [{ path, kind: 'redirect', leadsTo: to, ...output, render }]
}

/** Plans the old paths of posts (`aliases`). */
export function planAliases(context: PlanContext): readonly Output[] {
	const { aliases = true } = context.config.redirects
	if (!aliases) return []
	return context.blog.redirects.flatMap(({ from, to, file }) => {
		const place = () => {
			const post = context.blog.get(to)
			return post && placeOfAlias(post, from)
		}
		return planRedirect(context, from, to, { sources: [file], alias: { path: from, place } })
	})
}

/** Plans the way from `/` to the default language, where that has a folder too; or from a folder of its name to `/`, if the site wants that. */
export function planDefaultHome(context: PlanContext): readonly Output[] {
	const { home, config, site, kinds } = context
	const { language: isWanted = home !== '/' } = config.redirects
	const isOne = home === '/' && site.languages === undefined
	if (!isWanted || isOne || !kinds.has('home')) return []
	const from = home === '/' ? `/${config.language.toLowerCase()}/` : '/'
	return planRedirect(context, from, home, { sources: [], yields: true })
}

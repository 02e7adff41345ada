import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { outputPath } from '../output-path.ts'
import { redirectPage } from './redirect-page.ts'

/** Plans a page that leads from one URL to another. */
export function planRedirect(
	{ config, policies }: PlanContext,
	from: string,
	to: string,
	output: Pick<Output, 'sources' | 'yields'>,
): readonly Output[] {
	const path = outputPath(from)
	if (path === undefined) return []
	const render = async () => ({
		content: policies.into(
			redirectPage(config.basePath + to, config.url + to, config.language),
			true,
		),
		bodies: [],
	})
	return [{ path, kind: 'redirect', ...output, render }]
}

/** Plans the old paths of posts (`aliases`). */
export function planAliases(context: PlanContext): readonly Output[] {
	return context.blog.redirects.flatMap(({ from, to, file }) =>
		planRedirect(context, from, to, { sources: [file] }),
	)
}

/** Plans the way from `/` to the default language, where that has a folder too. */
export function planDefaultHome(context: PlanContext): readonly Output[] {
	const { home } = context
	return home === '/' ? [] : planRedirect(context, '/', home, { sources: [], yields: true })
}

import type { Diagnostic } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { Output } from '../../plan/output.ts'
import { outputPath } from '../../text/output-path.ts'
import type { Finder } from '../checked-site.ts'

/** What hosts of files answer with a code, in the folder of static files. */
const HOST_FILE = '_redirects'

/** An old path that is called like what pages show and programs read. */
const isFile =
	/\.(?:atom|avif|css|gif|ico|jpe?g|js|json|pdf|png|rdf|rss|svg|txt|webp|xml)\/index\.html$/i

/** Finds redirects of the config that are asked for by programs: no page sends these on. Told once, unless the site has words of its own for its host. */
export const redirectsOfFiles: Finder = ({ site, plan }) => {
	const { basePath, static: folder } = site.config
	const feeds = new Set(plan.outputs.flatMap(({ path, kind }) => (kind === 'feed' ? path : [])))
	const isOne = ({ path, alias, leadsTo = '' }: Output) =>
		alias?.isOfConfig && (isFile.test(path) || feeds.has(outputPath(leadsTo) ?? ''))
	const found = plan.outputs.filter(isOne)
	const [first] = found
	if (first?.alias === undefined || plan.outputs.some(({ path }) => path === HOST_FILE)) return []
	const [path, target = ''] = [first.alias.path, first.leadsTo]
	const more = found.length > 1 ? ` and ${found.length - 1} more` : ''
	const message = `Unexpected redirect from \`${path}\`${more}, which programs ask for: they do not go on from a page as browsers do`
	const line = `${basePath}${path} ${target.startsWith('/') ? basePath : ''}${target} 301`
	const file = folder === '' ? HOST_FILE : `${folder}/${HOST_FILE}`
	const hint = `Let your host lead on from there too: on Cloudflare with \`${line}\` in \`${file}\`, on Netlify with \`301!\`.`
	const told: Diagnostic = report('redirect-of-file', first.sources[0] ?? '', message, {
		place: first.alias.place(),
		hint,
	})
	return [told]
}

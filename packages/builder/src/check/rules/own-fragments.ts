import { createReport, type Diagnostic } from '@blog/core'
import { createKnownIds, fragmentOf, missingFragment, rendererRules } from '@blog/renderer'
import type { Finder } from '../checked-site.ts'
import { isWholeAddress } from './own-addresses.ts'

const report = createReport(rendererRules)

/** Finds links with the whole address of a post that name a part which it does not have; of other links the renderer says so. */
export const ownFragments: Finder = ({ site: { blog }, entries }) => {
	const knownIds = createKnownIds()
	return entries.flatMap(({ file, links }) =>
		links.flatMap(({ url, line, column }): Diagnostic[] => {
			const fragment = isWholeAddress(url) ? fragmentOf(url) : undefined
			const target = fragment === undefined ? undefined : blog.resolve(file, url)?.post
			if (
				fragment === undefined ||
				!target ||
				target.kind === 'list' ||
				target.layout !== undefined
			)
				return []
			const ids = knownIds.of(target)
			if (ids.has(fragment)) return []
			const { message, hint } = missingFragment(fragment, target.file, [...ids])
			return [report('link-fragment-missing', file, message, { place: { line, column }, hint })]
		}),
	)
}

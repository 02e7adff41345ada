import { createReport, type Diagnostic, shownAddress } from '@blog/core'
import { rendererRules } from '@blog/renderer'
import { idlePatterns, isItself, ownRedirects } from '../../plan/redirects/own-redirects.ts'
import { placeOfRedirect } from '../../plan/redirects/place-of-redirect.ts'
import type { Finder } from '../checked-site.ts'

const report = createReport(rendererRules)

const ofPaths: Finder = ({ site, answers }) => {
	const redirects = ownRedirects(site)
	const froms = new Set(redirects.map(({ from }) => from))
	return redirects.flatMap((one): Diagnostic[] => {
		const { to, written } = one
		const path = to.replace(/[?#].*$/s, '')
		// Of another one it is told where that leads.
		const isOther = !isItself(one) && (froms.has(path) || froms.has(`${path}/`))
		if (!to.startsWith('/') || isOther || answers(path)) return []
		const { file, place } = placeOfRedirect(site, written)
		const message = `Unexpected path \`${shownAddress(to)}\` that \`${written}\` leads to, nothing of this site is there`
		const hint =
			'Mend it, or write the whole address (`https://…`) if something else on the host answers it.'
		return [report('path-missing', file, message, { place, hint })]
	})
}

const ofPatterns: Finder = ({ site }) =>
	idlePatterns(site).flatMap(([written, target]) => {
		const { file, place } = placeOfRedirect(site, written)
		const message = `Unexpected path \`${target}\` that \`${written}\` leads to, no post and no page of this site is there`
		const hint =
			'Mend it: `[slug]` is one segment of an address, `[...slug]` several. To what is no post and no page lead from each path that is written out.'
		return report('path-missing', file, message, { place, hint })
	})

/** Finds redirects of the config that lead to a path of the site at which nothing is, and patterns that no post and no page fits. */
export const redirectTargets: Finder = (checked) => [...ofPaths(checked), ...ofPatterns(checked)]

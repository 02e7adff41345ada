import { createReport, type Diagnostic, nearestName, shownAddress } from '@blog/core'
import { rendererRules } from '@blog/renderer'
import type { CheckedSite, Finder } from '../checked-site.ts'

const report = createReport(rendererRules)

/** Finds entries of the header menus whose path nothing of the site answers; of links in posts the renderer says so. */
export const menuPaths: Finder = (checked) => {
	const { site, plan } = checked
	const entries = plan.shared.flatMap(({ menu }) => menu)
	const dead = new Map(
		entries
			.filter(({ url }) => /^\/(?!\/)/.test(url) && !answers(url, checked))
			.map((entry) => [entry.url, entry]),
	)
	return [...dead.values()].map((entry): Diagnostic => {
		const { name, url } = entry
		const message = `Unexpected path \`${shownAddress(url)}\` of \`${name}\` in the menu, nothing of this site is there`
		const near = nearestName(url, pagesOf(checked))
		const advice = near === undefined ? 'Mend it' : `Did you mean \`${near}\`? Mend it`
		const hint = `${advice}, or write the whole address (\`https://…\`) if something else on the host answers it.`
		const at = site.places?.menuEntry?.(entry) ?? { file: site.configFile ?? 'blog.config.ts' }
		return report('path-missing', at.file, message, { place: at.place, hint })
	})
}

/** Hosts show `about.html` for `/about` too. */
function answers(url: string, checked: CheckedSite): boolean {
	const path = url.replace(/[?#].*$/s, '')
	return checked.answers(path) || checked.answers(`${path.replace(/\/$/, '')}.html`)
}

function pagesOf({ plan }: CheckedSite): readonly string[] {
	return plan.outputs.flatMap(({ path }) =>
		/(?:^|\/)index\.html$/.test(path) ? [`/${path.replace(/index\.html$/, '')}`] : [],
	)
}

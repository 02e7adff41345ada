import type { ResolvedConfig } from '@blog/builder'

/**
 * What Goldmark reads otherwise than it is read here, unless it is told.
 *
 * @see https://gohugo.io/configuration/markup/
 */
export function hugoGoldmark({
	blog: { extras = {}, smartPunctuation },
	markdown,
}: Pick<ResolvedConfig, 'blog' | 'markdown'>): Record<string, unknown> {
	const { definitionLists, hardBreaks, mark, insert } = extras
	const on = Object.entries({ mark, insert }).filter(([, isOn]) => isOn)
	const extensions = {
		...(!definitionLists && { definitionList: false }),
		...(smartPunctuation === false && { typographer: { disable: true } }),
		...(on.length > 0 && {
			extras: Object.fromEntries(on.map(([name]) => [name, { enable: true }])),
		}),
	}
	// Raw HTML is kept where it is kept here.
	const renderer = {
		...((markdown.trusted ?? true) === true && { unsafe: true }),
		...(hardBreaks && { hardWraps: true }),
	}
	return {
		...(Object.keys(extensions).length > 0 && { extensions }),
		...(Object.keys(renderer).length > 0 && { renderer }),
	}
}

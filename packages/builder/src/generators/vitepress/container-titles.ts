import type { configValues } from '../config-values.ts'

/** What VitePress calls its containers and the quotes of GitHub, whatever the language of the site. */
const usual: Readonly<Record<string, string>> = {
	info: 'INFO',
	note: 'NOTE',
	tip: 'TIP',
	important: 'IMPORTANT',
	warning: 'WARNING',
	caution: 'CAUTION',
	danger: 'DANGER',
	details: 'Details',
}

const labelOf = (kind: string) => ['markdown', 'container', `${kind}Label`]

/** The settings that say so. */
export const containerLabels = [['markdown', 'container'], ...Object.keys(usual).map(labelOf)]

/**
 * Reads what containers are called that say no title, from `markdown.container.tipLabel` and its like.
 *
 * @see https://vitepress.dev/guide/markdown#default-title
 */
export function containerTitles({
	string,
}: ReturnType<typeof configValues>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(usual).map(([kind, title]) => [kind, string(...labelOf(kind)) ?? title]),
	)
}

import { readAttributes } from '../attributes.ts'
import { inlineHtml } from '../shortcodes/inline-html.ts'
import { alertOf } from './alert-of.ts'
import { type Titles, usualTitle } from './usual-title.ts'

/** What becomes of an admonition. Each of its lines stays, behind the marks. */
export interface Container {
	readonly begin: string
	readonly marks: string
	readonly end: string
}

// No two parts that follow each other can begin alike: else long lines take long. Brackets in a title are balanced.
const opening =
	/^ {0,3}:{3,}[ \t]*(?<kind>[a-z-]+)(?:[ \t]+(?<spaced>[^\s{][^\r\n{]*)|\[(?<bracketed>(?:[^[\]\r\n]|\[(?:[^[\]\r\n]|\[[^[\]\r\n]*\])*\])*)\][ \t]*|[ \t]*)(?:\{(?<attributes>[^}\r\n]*)\}[ \t]*)?$/

/** Containers of VitePress that say nothing of how their content is read. */
const transparent = new Set(['raw', 'v-pre', 'code-group'])

/**
 * Reads the first line of an admonition.
 *
 * @param marks Before the lines of the one that it is in.
 */
export function containerOf(line: string, marks: string, titles: Titles): Container | undefined {
	const { groups } = opening.exec(line) ?? {}
	if (groups === undefined) return undefined
	const { kind = '', attributes = '' } = groups
	const title = titleOf(groups)
	const alert = alertOf(kind)
	if (alert) {
		const shown = title || (usualTitle(titles, kind) ?? alert.title ?? '')
		const head = `${marks}\n${marks}> [!${alert.alert}] ${shown}`.trimEnd()
		return { begin: `${head}\n${marks}> \n`, marks: `${marks}> `, end: `${marks}\n` }
	}
	if (kind === 'details') {
		const summary = inlineHtml(title || (usualTitle(titles, kind) ?? 'Details'))
		const open = /(?:^|\s)open(?:\s|$)/.test(attributes) ? ' open' : ''
		const alone = (html: string) => `${marks}\n${marks}${html}\n${marks}\n`
		const begin = alone(`<details${open}><summary>${summary}</summary>`)
		return { begin, marks, end: alone('</details>') }
	}
	return transparent.has(kind) ? { begin: `${marks}\n`, marks, end: `${marks}\n` } : undefined
}

/** As written: after the kind, in brackets or as an attribute. */
function titleOf({ spaced, bracketed, attributes = '' }: Record<string, string>): string {
	const { title } = readAttributes(attributes)
	return (spaced ?? bracketed ?? (typeof title === 'string' ? title : '')).trim()
}

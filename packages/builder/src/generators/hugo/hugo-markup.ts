import { headingIdKinds, type MarkdownExtras } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'
import { isPaperMod } from './paper-mod.ts'

/** How Markdown is read, and written. */
export type HugoMarkup = Pick<SiteConfig, 'extras' | 'headingIds' | 'smartPunctuation' | 'markdown'>

/**
 * Reads `markup`, and what PaperMod says of headings and code.
 *
 * Raw HTML is sanitised only if the config says `unsafe: false` itself, and never what shortcodes make: on one's own blog it is trusted. Comments in it, which nobody sees who reads the page, go unless it is `true`.
 *
 * @see https://gohugo.io/configuration/markup/
 */
export function hugoMarkup(
	hugo: ConfigValues,
	formulas?: MarkdownExtras['formulas'],
): Partial<HugoMarkup> {
	const goldmark = configValues(hugo.object('markup', 'goldmark'))
	const { boolean, string } = goldmark
	const extra = (name: string) => boolean('extensions', 'extras', name, 'enable')
	const smart = smartPunctuation(goldmark)
	const extras: MarkdownExtras = written({
		definitionLists: boolean('extensions', 'definitionlist') ?? true,
		emoji: hugo.boolean('enableemoji'),
		hardBreaks: boolean('renderer', 'hardwraps'),
		attributes: boolean('parser', 'attribute', 'block'),
		mark: extra('mark'),
		insert: extra('insert'),
		superscript: extra('superscript'),
		subscript: extra('subscript'),
		formulas,
		angleQuotes: smart === false ? undefined : true,
		shortHeads: true,
		footnoteNames: true,
		hideComments: boolean('renderer', 'unsafe') === true ? undefined : true,
		bareLinks: bareLinksOf(goldmark),
	})
	const ids = (
		string('parser', 'autoidtype') ?? string('parser', 'autoheadingidtype')
	)?.toLowerCase()
	return written({
		extras,
		headingIds: headingIdKinds.find((kind) => kind === ids && kind !== 'github'),
		smartPunctuation: smart,
		markdown: markdownOf(hugo, boolean('renderer', 'unsafe')),
	}) as Partial<HugoMarkup>
}

function bareLinksOf({ boolean, string }: ConfigValues): MarkdownExtras['bareLinks'] {
	if (boolean('extensions', 'linkify') === false) return false
	return string('extensions', 'linkifyprotocol') === 'http' ? 'http' : 'https'
}

function smartPunctuation({ boolean }: ConfigValues): boolean | undefined {
	const disabled = boolean('extensions', 'typographer', 'disable')
	return boolean('extensions', 'typographer') ?? (disabled === undefined ? undefined : !disabled)
}

function markdownOf(hugo: ConfigValues, unsafe: boolean | undefined): SiteConfig['markdown'] {
	const isPlain = hugo.boolean('params', 'disableanchoredheadings')
	return written({
		// What its shortcodes make Hugo never cleans.
		trusted: unsafe === false ? 'shortcodes' : unsafe,
		anchors: isPlain ? false : undefined,
		// In Hugo captions are made by `figure`.
		captions: false,
		code: codeOf(hugo),
	})
}

function codeOf(hugo: ConfigValues): NonNullable<SiteConfig['markdown']>['code'] {
	const said = configValues(hugo.object('markup', 'highlight'))
	if (said.boolean('codefences') === false) return false
	const lineNumbers = said.boolean('linenos') ?? (said.string('linenos') ? true : undefined)
	const copyButton =
		hugo.boolean('params', 'showcodecopybuttons') ?? (isPaperMod(hugo) ? false : undefined)
	const code = written({ lineNumbers, copyButton })
	return Object.keys(code).length > 0 ? code : undefined
}

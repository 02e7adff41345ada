import type { SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'

/**
 * What Jekyll lets kramdown do, and what a config says of it.
 *
 * @see https://jekyllrb.com/docs/configuration/markdown/#kramdown
 */
export function kramdownOf({
	strings,
	boolean,
}: ConfigValues): Pick<SiteConfig, 'smartPunctuation' | 'extras' | 'headingIds'> {
	const quotes = (strings('kramdown', 'smart_quotes') ?? []).flatMap((one) => one.split(','))
	const isPlain = quotes.length > 0 && quotes.every((one) => /^(?:apos|quot)$/.test(one.trim()))
	return {
		smartPunctuation: !isPlain,
		headingIds: 'kramdown',
		extras: written({
			definitionLists: true,
			doubleTildes: true,
			angleQuotes: isPlain ? undefined : true,
			hardBreaks: boolean('kramdown', 'hard_wrap') || undefined,
			markdownInHtml: boolean('kramdown', 'parse_block_html') || undefined,
		}),
	}
}

/** Settings that change what readers get. */
export function unreadKramdown({
	string,
	boolean,
}: ConfigValues): NonNullable<GeneratorSite['unread']> {
	const ids = 'links to headings may lead nowhere'
	return [
		...(/^(?:kramdown)?$/i.test(string('markdown') ?? '')
			? []
			: [{ setting: 'markdown', why: 'posts are read as kramdown does' }]),
		...(/^(?:gfm)?$/i.test(string('kramdown', 'input') ?? '')
			? []
			: [{ setting: 'kramdown.input', why: ids }]),
		...(boolean('kramdown', 'auto_ids') === false
			? [{ setting: 'kramdown.auto_ids', why: 'all headings have ids' }]
			: []),
		...(boolean('kramdown', 'transliterated_header_ids')
			? [{ setting: 'kramdown.transliterated_header_ids', why: ids }]
			: []),
		...(string('kramdown', 'auto_id_prefix')
			? [{ setting: 'kramdown.auto_id_prefix', why: ids }]
			: []),
	]
}

import type { Theme } from '@blog/theme'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { addCssSources } from './css-sources.ts'
import type { AddSource, Directive, PageDirective, PageSources } from './directives.ts'
import { hashSource } from './hash-source.ts'
import { addHtmlSources } from './html-sources.ts'
import type { Tag } from './tags-of.ts'
import { writePolicy } from './write-policy.ts'

/** The Content-Security-Policy of each page. */
export interface PagePolicies {
	/**
	 * Puts its policy into a page.
	 *
	 * @param isPlain Nothing stands in it but what the theme and Markdown write: then it needs what every such page needs, and nobody looks through it.
	 */
	into(html: string, isPlain: boolean): string
}

/**
 * Makes {@link PagePolicies}: as strict as the page allows, exact, and with what the config adds.
 *
 * @param site `scriptUrl` is where the theme's script is, as pages name it.
 */
export function pagePolicies({
	config: { security, theme: options },
	theme: { inlineScripts },
	scriptUrl,
}: {
	readonly config: Pick<ResolvedConfig, 'security' | 'theme'>
	readonly theme: Pick<Theme, 'inlineScripts'>
	readonly scriptUrl: string
}): PagePolicies {
	if (security === false) return { into: (html) => html }
	const everywhere = collect((add) => {
		for (const [directive, sources] of Object.entries(security))
			if (isOfPages(directive)) for (const source of sources) add(directive, source)
		addCssSources(options.css ?? '', add)
		if (options.favicon !== undefined) addHtmlSources(iconLink(options.favicon), () => true, add)
	})
	const plain = metaOf(
		collect((add) => {
			for (const script of inlineScripts) add('script-src', hashSource(script))
		}, everywhere),
	)
	const isOwn = ({ attributes, text }: Tag) => {
		const address = attributes.get('src')
		return address === undefined ? inlineScripts.includes(text) : address === scriptUrl
	}

	return {
		into(html, isPlain) {
			if (isPlain) return insert(html, plain)
			return insert(html, metaOf(collect((add) => addHtmlSources(html, isOwn, add), everywhere)))
		},
	}
}

function collect(run: (add: AddSource) => void, before: PageSources = new Map()): PageSources {
	const sources = new Map([...before].map(([directive, known]) => [directive, new Set(known)]))
	run((directive, source) => {
		const known = sources.get(directive)
		if (known) known.add(source)
		else sources.set(directive, new Set([source]))
	})
	return sources
}

function isOfPages(directive: string): directive is PageDirective {
	return directive !== ('frame-ancestors' satisfies Directive)
}

function iconLink(address: string): string {
	return `<link rel="icon" href="${escapeHtml(address)}">`
}

function metaOf(sources: PageSources): string {
	return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(writePolicy(sources))}"/>`
}

/** Before anything that it is about; behind the encoding, which must stand at the very top. */
function insert(html: string, meta: string): string {
	const charset = /<meta charset=[^>]*>/i.exec(html)
	// One in a post is no place for it: in the body browsers pass it over.
	const isInHead = charset !== null && !/<body\b/i.test(html.slice(0, charset.index))
	const found = isInHead ? charset : /<head\b[^>]*>/i.exec(html)
	if (!found) return meta + html
	const end = found.index + found[0].length
	return html.slice(0, end) + meta + html.slice(end)
}

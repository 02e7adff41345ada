import { attribute, type Html, html } from '../html/html.ts'
import type { Site } from '../site.ts'
import { siteUrl } from './site-url.ts'

/** Code, a link, strong and emphasis: what stands in a line. */
const marks =
	/`([^`]+)`|\[([^\]]+)\]\(((?:https?:\/\/|\/|#)[^\s()]*)\)|\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)([^*]+)(?<=\S)\*/

/** Shows a line of the config or of the front matter in which links, emphasis and code may be, as in Markdown: `© [Ada](https://example.com)`. */
export function lineOfMarkdown(site: Site, line: string): Html {
	return html`${partsOf(line).map((part) => {
		if (typeof part === 'string') return part
		const inner = part.code ?? lineOfMarkdown(site, part.text)
		if (part.code !== undefined) return html`<code>${inner}</code>`
		if (part.url !== undefined) return link(site, part.url, inner)
		return part.isStrong ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`
	})}`
}

/**
 * The same where no HTML can be.
 *
 * @example textOfLine('© [Ada](https://example.com)') // '© Ada'
 */
export function textOfLine(line: string): string {
	const texts = partsOf(line).map((part) =>
		typeof part === 'string' ? part : (part.code ?? textOfLine(part.text)),
	)
	return texts.join('')
}

interface Marked {
	readonly text: string
	readonly code?: string | undefined
	readonly url?: string | undefined
	readonly isStrong: boolean
}

function partsOf(line: string): readonly (string | Marked)[] {
	const found = marks.exec(line)
	if (!found) return [line]
	const [whole, code, label, url, strong, emphasis] = found
	const text = label ?? strong ?? emphasis ?? ''
	const marked: Marked = { text, code, url, isStrong: strong !== undefined }
	const rest = line.slice(found.index + whole.length)
	return [line.slice(0, found.index), marked, ...(rest === '' ? [] : partsOf(rest))]
}

function link(site: Site, url: string, inner: Html | string): Html {
	const rel = /^https?:/.test(url) ? 'noopener' : undefined
	return html`<a href="${siteUrl(site, url)}"${attribute('rel', rel)}>${inner}</a>`
}

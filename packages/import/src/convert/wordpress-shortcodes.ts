import type { ImportMedia } from '../import-item.ts'
import { codeIn } from './code-in.ts'
import { escapeHtml } from './escape-html.ts'
import { AROUND, looksLikeShortcode } from './looks-like-shortcode.ts'

/** What shortcodes are read with. */
export interface ShortcodeContext {
	/** Of a list of ids; without one, of the post itself. */
	gallery(ids: readonly string[] | undefined): readonly ImportMedia[]
	/** Told of pictures of a gallery that the export does not have: their ids, or the call of a gallery without any. */
	lost(what: string): void
	/** Told once for each name that is not known. */
	unknown(name: string): void
}

/** The attributes of a call, those without a name by their place, and what stands between its tags. */
interface Call {
	readonly attributes: ReadonlyMap<string, string>
	readonly inner: string
}

type Handler = (call: Call, context: ShortcodeContext) => string

const code: Handler = ({ attributes, inner }) => {
	const language = attributes.get('lang') ?? attributes.get('language') ?? attributes.get('0') ?? ''
	const text = inner.replace(/^\s*\n|\s+$/g, '')
	const name = language.replace(/[^\w+#-]/g, '')
	// The visual editor stores references, the other one what was typed.
	const html = /&(?:lt|gt|amp|quot);/.test(text) && !text.includes('<') ? text : escapeHtml(text)
	return `\n<pre><code${name ? ` class="language-${name}"` : ''}>${html}</code></pre>\n`
}

const embed: Handler = ({ attributes, inner }) => {
	const address =
		inner.trim() || attributes.get('src') || attributes.get('url') || attributes.get('0')
	return address ? `\n<p>${escapeHtml(address.trim())}</p>\n` : ''
}

/** An address, or the id of a film at one. */
function film(base: string, form: RegExp): Handler {
	return (call, context) => {
		const id = call.attributes.get('id') ?? call.attributes.get('0') ?? call.inner.trim()
		return form.test(id) ? `\n<p>${base}${id}</p>\n` : embed(call, context)
	}
}

const player =
	(tag: 'audio' | 'video', ...formats: readonly string[]): Handler =>
	({ attributes, inner }) => {
		const source = ['src', ...formats, '0'].map((name) => attributes.get(name)).find(Boolean)
		const poster = attributes.get('poster')
		return source
			? `\n<${tag} src="${escapeHtml(source)}"${poster ? ` poster="${escapeHtml(poster)}"` : ''}></${tag}>\n`
			: inner
	}

const handlers: Readonly<Record<string, Handler>> = {
	caption: ({ attributes, inner }) => {
		const said = attributes.get('caption') ?? ''
		const [, image = '', text = ''] =
			/^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)?([\s\S]*)$/.exec(inner) ?? []
		return `\n<figure>${image}<figcaption>${text.trim() || said}</figcaption></figure>\n`
	},
	gallery: ({ attributes }, context) => {
		const ids = attributes.get('ids') ?? attributes.get('include')
		return picturesOf(ids?.split(/[\s,]+/).filter(Boolean), context)
			.map(
				({ address, alt, caption }) =>
					`\n<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"><figcaption>${caption}</figcaption></figure>\n`,
			)
			.join('')
	},
	code,
	embed,
	youtube: film('https://youtu.be/', /^[\w-]{11}$/),
	vimeo: film('https://vimeo.com/', /^\d+$/),
	audio: player('audio', 'mp3', 'm4a', 'ogg', 'wav', 'flac'),
	video: player('video', 'mp4', 'm4v', 'webm', 'ogv', 'flv'),
}

function picturesOf(
	ids: readonly string[] | undefined,
	{ gallery, lost }: ShortcodeContext,
): readonly ImportMedia[] {
	if (ids === undefined) {
		const own = gallery(undefined)
		if (own.length === 0) lost('[gallery]')
		return own
	}
	return ids.flatMap((id) => {
		const pictures = gallery([id])
		if (pictures.length === 0) lost(id)
		return pictures
	})
}

const aliases: Readonly<Record<string, string>> = {
	wp_caption: 'caption',
	sourcecode: 'code',
	source: 'code',
	highlight: 'code',
	googlevideo: 'embed',
}

/** A tag; what has brackets in it is text. */
const tag = /\[(\[?)(\/?)([a-z][\w-]{0,60})((?:[\s=:][^[\]]*)?)\](\]?)/gi

/**
 * Writes the shortcodes of WordPress as HTML. Those that are not known stay.
 *
 * Linear in the length of the text, whatever is in it.
 *
 * @param text Of a post, as it is stored.
 * @see https://codex.wordpress.org/Shortcode
 */
export function wordpressShortcodes(text: string, context: ShortcodeContext): string {
	if (!text.includes('[')) return text
	const pattern = new RegExp(tag)
	const lastClose = new Map<string, number>()
	const isInCode = codeIn(text)
	let result = ''
	let at = 0
	/** Where a row of calls, each directly behind the other, begins and ends. */
	const row = { start: 0, end: -1 }
	const lengthen = (start: number, end: number) => {
		if (start !== row.end) row.start = start
		row.end = end
	}
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [whole, before = '', slash = '', written = '', given = '', after = ''] = match
		const name = written.toLowerCase()
		if (before !== '' && after !== '') {
			// `[[code]]` shows the call.
			result += text.slice(at, match.index) + whole.slice(1, -1)
			at = pattern.lastIndex
			continue
		}
		const known = aliases[name] ?? name
		// `[source: a book]` is text, `[dewplayer:https://…]` a plug-in's.
		const isKnown = Object.hasOwn(handlers, known) && !given.startsWith(':')
		if (slash !== '' || !isKnown) {
			const start = match.index + before.length
			const end = pattern.lastIndex - after.length
			const from = start === row.end ? row.start : start
			const isCall =
				slash !== ''
					? name.length > 1
					: looksLikeShortcode({
							name: written,
							given,
							before: text.slice(Math.max(0, from - AROUND), from),
							after: text.slice(end, end + AROUND),
							isInCode: isInCode(start),
						})
			if (isCall) lengthen(start, end)
			if (isCall && !isKnown) context.unknown(name)
			continue
		}
		const start = match.index + before.length
		const open = pattern.lastIndex - after.length
		const close = `[/${written}]`
		if (!lastClose.has(close)) lastClose.set(close, text.lastIndexOf(close))
		const isSelfClosing = given.endsWith('/')
		const end =
			!isSelfClosing && (lastClose.get(close) ?? -1) >= open ? text.indexOf(close, open) : -1
		const inner = end < 0 ? '' : text.slice(open, end)
		// Without its end, `[code]` is a word in brackets.
		if (end < 0 && (known === 'code' || known === 'caption')) continue
		const attributes = attributesOf(isSelfClosing ? given.slice(0, -1) : given)
		result += text.slice(at, start) + (handlers[known] as Handler)({ attributes, inner }, context)
		at = end < 0 ? open : end + close.length
		pattern.lastIndex = at
		lengthen(start, at)
	}
	return result + text.slice(at)
}

function attributesOf(given: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>()
	let place = 0
	const plain = given.replace(/^=/, ' ').replace(/&#0?38;|&amp;/g, '&')
	for (const [, key, double, single, bare, alone] of plain.matchAll(
		/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|(\S+)/g,
	)) {
		const value = double ?? single ?? bare ?? alone?.replace(/^["']|["']$/g, '') ?? ''
		attributes.set(key?.toLowerCase() ?? String(place++), value)
	}
	return attributes
}

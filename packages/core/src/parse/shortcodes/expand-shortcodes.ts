import { lazily } from '../../lazily.ts'
import type { Expanded } from '../expanded.ts'
import { isHtml } from '../html-body.ts'
import { keepRefShown, showRefs } from '../hugo-refs.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { builtInShortcodes, pairedShortcodes, rawHtmlCall } from './built-in-shortcodes.ts'
import { codeIn } from './code-in.ts'
import {
	type CodeShortcode,
	type CodeShortcodes,
	codeOf,
	codeShortcode,
	isFenced,
} from './code-shortcode.ts'
import { highlight } from './highlight.ts'
import { nameInlineCode } from './inline-code.ts'
import { keptHtml } from './kept-html.ts'
import { maskCalls } from './lazy-indent.ts'
import { tagOfParagraph } from './lone-tag.ts'
import { noteMadeHtml } from './made-html.ts'
import { type Call, type Part, pairTags } from './pair-tags.ts'
import { placeOfCall } from './place-of-call.ts'
import { putInPlace, withIndent, withoutIndent } from './put-in-place.ts'
import { type QrCode, qr, qrCodeOf } from './qr.ts'
import { readTags } from './read-tags.ts'
import { restOfParagraph } from './rest-of-paragraph.ts'
import { runShortcode } from './run-shortcode.ts'
import type { Shortcodes } from './shortcode.ts'
import { shortcodeFindings } from './shortcode-findings.ts'
import { tablesIn } from './tables-in.ts'
import { tightenLists } from './tighten-lists.ts'
import { type AuthorsPart, authorsPart } from './trust/authors-part.ts'
import { noteMatter } from './trust/noted-matter.ts'
import { noteWhyCleaned } from './why-cleaned.ts'

/** What shortcodes are expanded with. */
export interface ExpandOptions {
	/** Where the body begins. */
	readonly from: number
	readonly file: string
	readonly matter: Readonly<Record<string, unknown>>
	/** `params` of the site. */
	readonly params?: Readonly<Record<string, unknown>> | undefined
	/** The user's own; they come before the built-in ones. */
	readonly shortcodes?: Shortcodes | undefined
	/** Names of those that show nothing of what stands between their tags, in lower case. */
	readonly hiddenShortcodes?: readonly string[] | undefined
	/** What is known of others in which code stands. */
	readonly codeShortcodes?: CodeShortcodes | undefined
}

/** They are read where they stand for an address: see `readHugoRef`. */
const references = new Set(['ref', 'relref'])

/**
 * Writes Hugo's shortcodes as Markdown, before it is parsed.
 *
 * @returns `undefined` if the text has none: most have not.
 * @see https://gohugo.io/content-management/shortcodes/
 */
export function expandShortcodes(source: string, options: ExpandOptions): Expanded | undefined {
	const { from, file, matter, params = {}, shortcodes = {}, hiddenShortcodes = [] } = options
	const { codeShortcodes = {} } = options
	if (!/\{\{[<%]/.test(source)) return undefined
	const parts = pairTags(readTags(source, from))
	if (parts.every((part) => part.kind === 'call' && references.has(part.name))) return undefined
	const names = [...builtInShortcodes.keys(), ...Object.keys(shortcodes)]
	const findings = shortcodeFindings(source, file, names)
	const qrCodes: QrCode[] = []
	const isInHtml = isHtml(file)
	const tables = lazily(() => (!isInHtml && source.includes('|') ? tablesIn(source) : []))
	const code = lazily(() => (isInHtml ? [] : codeIn(source, from, parts, hasCode)))
	const masked = lazily(() => maskCalls(source, parts))
	/** Calls that go on with a paragraph, and what its lines begin with. */
	const lazy = new Map<Part, string>()
	const hidden = new Set(hiddenShortcodes)
	const noted = lazily(() => noteMatter(matter))
	const kept = keptHtml(source)
	let keptShown = false
	/** What is none of the author's. */
	const trusted = new Set<Piece>()
	/** Why other pieces may be the author's, as far as it can be told. */
	const reasons = new Map<Piece, string>()
	const hasCode = (call: Call) => call.name === 'highlight' || codeAsked(call) !== undefined
	const copy = (start: number, end: number): Piece => ({
		text: source.slice(start, end),
		start,
		end,
		isCopy: true,
	})

	function between(start: number, end: number, inside: readonly Part[]): Piece[] {
		const pieces: Piece[] = []
		let at = start
		for (const part of inside) {
			pieces.push(copy(at, part.start))
			at = part.kind === 'broken' ? part.start : part.end
			const made = piecesOf(part)
			pieces.push(...made)
			const indent = lazy.get(part)
			const rest =
				(indent === undefined ? undefined : restOfParagraph(source, masked, at, indent)) ??
				tagOfParagraph(source, part, made, kept)
			if (!rest) continue
			pieces.push(copy(at, rest.start), rest)
			at = rest.end
		}
		pieces.push(copy(at, end))
		return pieces.filter(({ text }) => text !== '')
	}

	function piecesOf(part: Part): Piece[] {
		const { kind, start } = part
		if (kind === 'broken') {
			findings.broken(start)
			return []
		}
		if (kind === 'escaped') {
			const text = keepRefShown(part.text, source)
			keptShown ||= text !== part.text
			return [{ text, start, end: part.end, isCopy: false }]
		}
		if (kind === 'stray') {
			findings.stray(part.name, start)
			return []
		}
		return references.has(part.name) ? [copy(start, part.end)] : piecesOfCall(part)
	}

	/** What is known of the code between the tags of a call that is neither the user's nor built in. */
	function codeAsked({ name, inner }: Call): CodeShortcode | undefined {
		if (!inner || Object.hasOwn(shortcodes, name) || builtInShortcodes.has(name)) return undefined
		const asked = codeShortcode(name, codeShortcodes)
		const isKnown = Object.hasOwn(codeShortcodes, name.toLowerCase())
		return isKnown || !isFenced(source.slice(inner.start, inner.end)) ? asked : undefined
	}

	function piecesOfCall(call: Call): Piece[] {
		const { name, args, start, end, inner, isSelfClosed } = call
		const place = placeOfCall(source, tables(), code(), start, end, masked)
		if (place.isLazy) lazy.set(call, place.indent)
		const isOwn = Object.hasOwn(shortcodes, name)
		const made = (text: string, isStart: boolean, isEnd: boolean, authors?: AuthorsPart): Piece => {
			const written = putInPlace(text, place, isStart, isEnd)
			const piece = { text: written, start, end, isCopy: false }
			if (!authors) trusted.add(piece)
			else if (authors.of !== undefined) reasons.set(piece, authors.of)
			return piece
		}
		const isComment = !isOwn && name === 'comment'
		const isHidden = !isOwn && !isComment && inner !== undefined && hidden.has(name.toLowerCase())
		const within =
			inner && !isHidden && !isComment ? between(inner.start, inner.end, inner.parts) : []
		const codeAs = isHidden ? undefined : codeAsked(call)
		const ofCode = codeAs && codeOf(codeAs, !(place.isAlone || place.isFirst))
		const shortcode = isOwn
			? shortcodes[name]
			: isHidden
				? undefined
				: (builtInShortcodes.get(name) ?? ofCode)
		const text = withoutIndent(kept.written(within.map((piece) => piece.text).join('')), place)
		// There elements in it are no code.
		const isOfElements = codeAs?.isEscaped && /<[a-z!/]/i.test(text)
		if (codeAs && (!codeAs.isWhole || isOfElements)) findings.unknown(name, start, false)
		if (name.endsWith('.inline')) {
			if (!text.includes('{{')) return within
			findings.template(name, start)
			return []
		}
		if (!shortcode) {
			findings.unknown(name, start, isHidden)
			return within
		}
		const isUnclosed = !inner && !isSelfClosed
		if (isUnclosed && !isOwn && pairedShortcodes.has(name)) {
			findings.unclosed(name, start)
			return []
		}
		try {
			const ofOwn = isOwn ? noted() : undefined
			ofOwn?.begin()
			const props = {
				name,
				// Functions may change them.
				args: isOwn ? Object.assign(Object.create(null), args) : args,
				matter: ofOwn?.matter ?? matter,
				params,
				...(place.inCell && { isInline: true }),
				...(place.isInCode && { isInCode: true }),
				...(isInHtml && { isInHtml: true }),
			}
			const { result, isInnerRead } = runShortcode(shortcode, props, inner && text)
			if (shortcode === qr) qrCodes.push(qrCodeOf({ args, inner: text }))
			if (typeof result === 'string') {
				// What stands between the tags is in it, and is the author's.
				const isAuthors = inner !== undefined && name !== 'rawhtml'
				const authors = isAuthors ? {} : authorsPart(call, source, result, ofOwn)
				const isRaw = shortcode === rawHtmlCall && source[start + 2] === '<'
				const isInLine = !!place.inCell || !(place.isAlone || place.isFirst)
				const isFollowed = /^[ \t]*(?:\r?\n)?[ \t]*\S/.test(source.slice(end, end + 80))
				const placeholder = isRaw
					? kept.keep(text, { isInLine, isFollowed })
					: // Lines of the code may be fences, too.
						(shortcode === highlight || ofCode) && place.isInCode && /```|~~~/.test(result)
						? kept.keep(result, { isInLine: true, isFollowed: true })
						: undefined
				return [made(placeholder ?? result, true, true, authors)]
			}
			if (isUnclosed) {
				findings.unclosed(name, start)
				return []
			}
			const [before, after] = result
			const authors =
				isOwn && isInnerRead
					? { of: `what stands between the tags of \`${name}\`` }
					: authorsPart(call, source, `${before}\n${after}`, ofOwn)
			return [
				made(before, true, false, authors),
				...withIndent(within, place),
				made(after, false, true, authors),
			]
		} catch (error) {
			findings.failed(name, start, error)
			return within
		}
	}

	const pieces = [copy(0, from), ...between(from, source.length, parts)].filter(
		({ text }) => text !== '',
	)
	return {
		text: pieces.map(({ text }) => text).join(''),
		diagnostics: findings.diagnostics,
		...(qrCodes.length > 0 && { qrCodes }),
		finish(tree) {
			if (keptShown) showRefs(tree)
			nameInlineCode(tree)
			kept.putBack(tree, pieces.map((piece) => piece.text).join(''))
			noteMadeHtml(tree, pieces, (piece) => trusted.has(piece), kept)
			noteWhyCleaned(tree, pieces, reasons)
			mapPositions(tree, pieces, source)
			// An empty line in a call makes no list loose.
			tightenLists(tree, lazy.size > 0 ? maskCalls(source, [...lazy.keys()]) : source)
		},
	}
}

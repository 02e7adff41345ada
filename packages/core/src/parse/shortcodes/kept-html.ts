import type { Root } from 'mdast'
import { placeholders } from '../placeholders.ts'
import { putBack } from '../put-back.ts'
import type { TakenOut } from '../taken-out.ts'
import { beginsBlock } from './raw-html.ts'

/** HTML that Markdown is not to read, as Hugo keeps it: a placeholder stands for it until there is a tree. */
export interface KeptHtml {
	/** Writes a placeholder for HTML; `undefined` if Markdown leaves it and what follows alone anyway, or if the text has no room for one. */
	keep(html: string, place: KeptPlace): string | undefined
	/** A text with the HTML in place of its placeholders. */
	written(text: string): string
	/** @param text What the tree was parsed from. */
	putBack(tree: Root, text: string): void
}

/** Where HTML stands. */
export interface KeptPlace {
	/** Something of the same line stands before it. */
	readonly isInLine: boolean
	/** More of the same block stands behind it, which would be part of its HTML. */
	readonly isFollowed: boolean
}

/** Makes it for one text. */
export function keptHtml(source: string): KeptHtml {
	const marks = placeholders.find(({ open }) => !source.includes(open))
	const found: (TakenOut & { readonly kind: 'html' })[] = []
	let all = ''
	return {
		keep(html, { isInLine, isFollowed }) {
			if (!marks) return undefined
			const isJoined = isFollowed && !/\n\s*$/.test(html)
			const isLeftAlone = !mayBeMarkdown(html) || (!isInLine && beginsBlock(html))
			if (isLeftAlone && !isJoined) return undefined
			const value = /^\s*\n/.test(html) ? html.trim() : html
			const start = all.length
			all += value
			found.push({ kind: 'html', value, start, end: all.length })
			return `${marks.open}${found.length - 1}${marks.close}`
		},
		written(text) {
			if (!marks || found.length === 0 || !text.includes(marks.open)) return text
			return text
				.split(marks.placeholder)
				.map((part, index) => (index % 2 === 1 ? (found[Number(part)]?.value ?? '') : part))
				.join('')
		},
		putBack(tree, text) {
			if (marks && found.length > 0) putBack(tree, found, { source: all, text, marks })
		},
	}
}

/** Whether there is more than tags and letters. */
function mayBeMarkdown(html: string): boolean {
	return /[^\s\p{L}]/u.test(html.replace(/<[^<>]*>/g, ''))
}

import type { Blog, Post } from '@blog/core'
import type { Root } from 'mdast'
import { stateText } from '../list/columns.ts'
import { type Line, paintLine, type Span, sgr } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { blocksLines } from './block-lines.ts'
import type { Writing } from './inline-spans.ts'

/** Longer lines are hard to read. */
const MOST = 100

/** What {@link postText} needs. */
export interface PostTextOptions {
	/** Of a list, whose file may not say it. Default: that of the post. */
	readonly title?: string
	/** Columns of the terminal. */
	readonly width: number
	readonly color: boolean
	/** What links lead to. */
	readonly resolve: Blog<unknown>['resolve']
	/** The code of a block, line by line. */
	readonly codeOf: Writing['codeOf']
}

/**
 * Writes a post for a terminal: title, date and tags, the text, and the addresses of its links in the end.
 *
 * @returns Lines that end with a line break; nothing in them is a control character but escape sequences for styles.
 */
export async function postText(
	post: Post<unknown>,
	{ width, color, resolve, codeOf, title = post.title }: PostTextOptions,
): Promise<string> {
	const columns = Math.min(width, MOST)
	const urls: string[] = []
	const writing: Writing = {
		numberOf(written) {
			const url = resolve(post.file, written)?.url ?? written
			const known = urls.indexOf(url)
			return known >= 0 ? known + 1 : urls.push(url)
		},
		definitions: definitionsIn(post.tree),
		codeOf,
	}
	const body = await blocksLines(post.tree, writing, columns)
	const links = urls.map(
		(url, index): Line => [{ text: `[${index + 1}] `, style: [sgr.dim] }, { text: url }],
	)
	const lines = [
		...wrapLine([{ text: title + stateText(post), style: [sgr.bold, sgr.cyan] }], columns),
		...wrapLine(facts(post), columns),
		[],
		...body,
		...(links.length > 0 ? [[], ...links] : []),
	]
	return lines.map((line) => `${paintLine(line, color)}\n`).join('')
}

/** `2024-10-09 · 5 min · Go, Web · /posts/hello/` */
function facts({ date, readingTime, authors, tags, url }: Post<unknown>): Line {
	const parts = [date?.slice(0, 10), `${readingTime} min`, authors.join(', '), tags.join(', '), url]
	const text = parts.filter(Boolean).join(' · ')
	return [{ text, style: [sgr.dim] }] satisfies Span[]
}

function definitionsIn(tree: Root): ReadonlyMap<string, string> {
	const found = new Map<string, string>()
	const visit = (node: { type: string; children?: unknown[] }) => {
		const { type, identifier, url, children } = node as typeof node & {
			identifier?: string
			url?: string
		}
		if (type === 'definition' && identifier !== undefined && url !== undefined)
			if (!found.has(identifier))
				// Of two with one label the first counts.
				found.set(identifier, url)
		for (const child of children ?? []) visit(child as typeof node)
	}
	visit(tree)
	return found
}

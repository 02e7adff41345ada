import type { Post } from '@blog/core'
import type { Element } from 'hast'
import type { Nodes, Root } from 'mdast'
import { type FinishCode, writeCodeBlocks } from '../code/code-blocks.ts'
import { collectElementIds, feedPlace, writeFeedTree } from '../feeds/feed-html.ts'
import { stringify } from '../html/stringify.ts'
import { addId, checkOwnFragments, collectIds } from '../links/fragments.ts'
import { writePictures } from '../markup/pictures.ts'
import { type ElementSteps, visitElements } from '../markup/visit-elements.ts'
import { writeMath } from '../math/write-math.ts'
import type { Rendering } from '../rendering.ts'
import { definitionFinder } from './definitions.ts'
import { feedDialect } from './feed-dialect.ts'
import { footnoteFinder } from './footnotes.ts'
import { pageDialect } from './page-dialect.ts'
import { findRuns, type Run, type Runs } from './runs.ts'
import { writeFlow } from './write-flow.ts'
import { writeFootnotes } from './write-footnotes.ts'
import { addLater, type Later, type Writer } from './writer.ts'

/** A post as HTML, written without a tree of all its elements. */
export interface DirectPost {
	readonly html: string
	feedHtml(baseUrl: string): string
}

/** What writing needs besides the tree. */
export interface DirectOptions {
	/** The built-in steps of elements, those of headings last. */
	readonly steps: ElementSteps
	readonly anchors: boolean
	/** Typographic texts of the tree. */
	readonly smart: ReadonlyMap<Nodes, string> | undefined
	readonly finishCode: FinishCode
}

/**
 * Writes a post that no rehype plug-in wants to see: plain Markdown becomes HTML at once, in the bytes of the general way, which makes a tree
 * of elements, walks it and writes it. Blocks that are not plain go that way, each for itself.
 *
 * @returns `undefined` if the post cannot be parted so: then all of it goes the general way, and nothing is noted yet.
 */
export async function writeDirectly(
	tree: Root,
	rendering: Rendering,
	{ steps, anchors, smart, finishCode }: DirectOptions,
): Promise<DirectPost | undefined> {
	const runs = await findRuns(tree, rendering, smart)
	if (!runs) return undefined

	const elements: Element[] = []
	const ownIds: string[] = []
	const codes: (() => Promise<void>)[] = []
	const places: (readonly [Run, Later])[] = []
	const shared = {
		smart,
		definition: definitionFinder(tree),
		footnotes: footnoteFinder(tree),
		labels: rendering.labels,
	}
	const writer: Writer = {
		...shared,
		dialect: pageDialect(rendering, steps, anchors, {
			elements,
			ids: ownIds,
			addCode(code, later) {
				codes.push(async () => {
					later.html = await finishCode(code)
				})
			},
		}),
		out: '',
		parts: [],
	}
	writeChildren(tree, runs, writer, (run) => {
		visitElements(run.tree, steps, rendering)
		codes.push(() => writeCodeBlocks(run.tree, rendering, finishCode))
		const later = { html: '' }
		places.push([run, later])
		addLater(writer, later)
	})
	writeFootnotes(writer)
	rendering.place = undefined

	// From here on as in the general way: fragments, math, pictures, code.
	if (rendering.ownFragments.length > 0) {
		const ids = new Set<string>()
		for (const id of ownIds) addId(id, ids)
		for (const [run] of places) collectIds(run.tree, ids)
		checkOwnFragments(ids, rendering)
	}
	for (const [run] of places) {
		await writeMath(run.tree, rendering)
		writePictures(run.tree, rendering)
	}
	if (codes.length > 0) await Promise.all(codes.map((write) => write()))
	for (const [run, later] of places) later.html = stringify(run.tree, rendering.finished)

	return {
		html: htmlOf(writer),
		feedHtml(baseUrl) {
			const ids = new Set(ownIds)
			for (const [run] of places) collectElementIds(run.tree, ids)
			const place = feedPlace(rendering.post as Post<unknown>, baseUrl, ids)
			const dialect = feedDialect(elements, place)
			const feed: Writer = { ...shared, dialect, out: '', parts: [] }
			writeChildren(tree, runs, feed, (run) => {
				feed.out += writeFeedTree(run.tree, place)
			})
			writeFootnotes(feed)
			return htmlOf(feed).trim()
		},
	}
}

/** Writes the blocks of a post with line breaks between them. */
function writeChildren(
	{ children }: Root,
	runs: Runs,
	writer: Writer,
	writeRun: (run: Run) => void,
): void {
	let hasAny = false
	for (let index = 0; index < children.length; index++) {
		const run = runs.get(index)
		if (!run) {
			if (writeFlow(children[index] as Nodes, writer, hasAny ? '\n' : '')) hasAny = true
			continue
		}
		index += run.length - 1
		if (run.isEmpty) continue
		if (hasAny) writer.out += '\n'
		writeRun(run)
		hasAny = true
	}
}

function htmlOf({ parts, out }: Writer): string {
	let html = ''
	for (const part of parts) html += typeof part === 'string' ? part : part.html
	return html + out
}

import type { Diagnostic, Place, Post } from '@blog/core'
import type { Nodes, Parents } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import { type RendererRuleId, report } from './diagnostics/rules.ts'
import type { Labels } from './labels/labels.ts'
import type { KnownIds } from './links/known-ids.ts'
import type { ImageSources, PostScript, RenderContext } from './options.ts'

/** A link inside the post itself, checked when all ids are there. */
export interface OwnFragment {
	readonly fragment: string
	readonly place: Place | undefined
}

/** HTML that is written instead of one child of a parent. */
export interface Finished {
	readonly parent: Parents
	readonly index: number
	readonly html: string
}

/** The state of one render: what the steps read, and what they find out for each other. */
export interface Rendering {
	readonly post: Post<unknown>
	readonly context: RenderContext
	readonly labels: Labels
	/** Host of the site, to tell own links from external ones. */
	readonly siteHost: string | undefined
	/** Of the site: `https://example.com`. */
	readonly origin: string | undefined
	readonly knownIds: KnownIds
	readonly diagnostics: Diagnostic[]
	/** Final HTML of nodes that stay in the tree as their author wrote them: code and math. */
	readonly finished: Finished[]
	readonly ownFragments: OwnFragment[]
	/** Images of the post that there are other sizes and formats of, by their URL. */
	readonly pictures: Map<string, ImageSources>
	/** Scripts that the author wrote, in order. */
	readonly scripts: PostScript[]
	/** Why what a shortcode made is cleaned, by the offset where it begins: see `whyCleaned`. */
	readonly cleanedFor: Map<number, string>
	/** Of the nearest element around the visited one that has a position. */
	place: Place | undefined
	hasImage: boolean
	hasRaw: boolean
	/** Of an attribute in Markdown. */
	hasStyle: boolean
	hasMath: boolean
	hasMermaid: boolean
	warn(rule: RendererRuleId, message: string, hint?: string, place?: Place): void
}

/** Starts the state of one render. */
export function createRendering(
	fixed: Pick<Rendering, 'post' | 'context' | 'labels' | 'siteHost' | 'origin' | 'knownIds'>,
): Rendering {
	const diagnostics: Diagnostic[] = []
	const rendering: Rendering = {
		...fixed,
		diagnostics,
		finished: [],
		ownFragments: [],
		pictures: new Map(),
		scripts: [],
		cleanedFor: new Map(),
		place: undefined,
		hasImage: false,
		hasRaw: false,
		hasStyle: false,
		hasMath: false,
		hasMermaid: false,
		warn(rule, message, hint, place = rendering.place) {
			diagnostics.push(report(rule, fixed.post.file, message, { place, hint }))
		},
	}
	return rendering
}

/** Where a node is written; `undefined` for nodes that a step or a plug-in made. */
export function placeOf({ position }: Pick<Nodes | MdastNodes, 'position'>): Place | undefined {
	const start = position?.start
	return start && { line: start.line, column: start.column }
}

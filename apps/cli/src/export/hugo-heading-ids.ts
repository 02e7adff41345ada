import { builderRules, type ResolvedConfig } from '@blog/builder'
import {
	createPostParser,
	createReport,
	type Diagnostic,
	type Heading,
	type HeadingIds,
	type Post,
} from '@blog/core'
import type { Heading as HeadingNode, Nodes } from 'mdast'
import { withHeadingId } from './with-heading-id.ts'

const report = createReport(builderRules)

/** Kinds of ids that Hugo makes too. https://gohugo.io/configuration/markup/#parserautoidtype */
const known = ['github', 'github-ascii', 'blackfriday'] as const

/** What Hugo is to make ids as; by itself it does as GitHub. */
export function hugoIdType(kind: HeadingIds | undefined): (typeof known)[number] {
	return known.find((one) => one === kind) ?? 'github'
}

/** Written before a text, so that none of its headings becomes the title. */
const matter = '---\ntitle: What no heading says\n---\n\n'

/** Ids that each make others free or taken are few. */
const ROUNDS = 5

/** A text whose headings have their ids, as far as that can be said. */
export interface WithIds {
	readonly text: string
	/** Those that have another one in Hugo. */
	readonly lost: readonly Heading[]
}

/**
 * Makes what writes ids to headings that Hugo would give others: the title counts for ids here, and is no part of the text there, and there calls of shortcodes count.
 *
 * @param blog How Markdown is read here.
 * @returns Takes the text that Hugo gets, without front matter, and the headings as they are here.
 * @example (await hugoHeadingIds({}))('## A\n', [{ id: 'a-1', … }]) // '## A {#a-1}\n'
 */
export async function hugoHeadingIds({
	extras,
	math,
	smartPunctuation,
	headingIds,
}: ResolvedConfig['blog']): Promise<
	(text: string, headings: Post<unknown>['headings']) => Promise<WithIds>
> {
	const isFormula = math && extras?.formulas === undefined
	const parser = await createPostParser({
		urls: { like: 'hugo' },
		headingIds: hugoIdType(headingIds),
		extras: { ...extras, ...(isFormula && { formulas: { block: [['$$', '$$']] } }) },
		...(math !== undefined && { math }),
		...(smartPunctuation !== undefined && { smartPunctuation }),
	})
	const headingsOf = async (text: string) => {
		const { post } = await parser.parse(text, 'post.md')
		const nodes = post ? headingNodes(post.tree) : []
		return (post?.headings ?? []).map((there, at) => ({ there, node: nodes[at] }))
	}
	return async (text, headings) => {
		if (headings.length === 0) return { text, lost: [] }
		let written = matter + text
		for (let round = 0; ; round++) {
			const found = await headingsOf(written)
			// Of what is read so differently nothing can be said.
			if (found.length !== headings.length) return { text: written.slice(matter.length), lost: [] }
			const pairs = found.map(({ there, node }, at) => ({ there, node, here: headings[at] }))
			const others = pairs.filter(
				({ there, node, here }) =>
					here && (here.id !== there.id || (node && isMadeOfCalls(written, node, here.id))),
			)
			const next = others.reduceRight(
				(result, { node, here }) => (node && here ? withHeadingId(result, node, here) : result),
				written,
			)
			if (next === written || round === ROUNDS)
				return {
					text: written.slice(matter.length),
					lost: others.flatMap(({ here }) => here ?? []),
				}
			written = next
		}
	}
}

function headingNodes(node: Nodes): readonly HeadingNode[] {
	if (node.type === 'heading') return [node]
	return 'children' in node ? node.children.flatMap(headingNodes) : []
}

/** Whether Hugo makes an id of what it writes in the place of a call (`a-hahahugoshortcode5s0hbhb`), since none is written behind the heading. */
function isMadeOfCalls(text: string, { position }: HeadingNode, id: string): boolean {
	const { start, end } = position ?? {}
	if (start?.offset === undefined || end?.offset === undefined) return false
	// Calls that make nothing at its edges are none of its text.
	const from = text.lastIndexOf('\n', start.offset) + 1
	const [rest = ''] = text.slice(end.offset).split('\n', 1)
	const heading = text.slice(from, end.offset + rest.length)
	if (!/\{\{[<%]/.test(heading)) return false
	const attributes = /\{([^{}]*)\}\s*(?:\n[^\n]*)?$/.exec(heading)?.[1] ?? ''
	return !attributes.split(/\s+/).includes(`#${id}`)
}

/** Says which headings of a post have another id in Hugo. */
export function lostIds(
	{ file }: Pick<Post<unknown>, 'file'>,
	lost: readonly Heading[],
): readonly Diagnostic[] {
	return lost.map(({ id, text, line }) =>
		report(
			'export-heading-id',
			file,
			`Unexpected id \`#${id}\` of \`${text}\`, which has another one in Hugo: links to it lead to the top of the page`,
			{
				place: { line, column: 1 },
				hint: `Write \`{#${id}}\` behind it, or lead links elsewhere.`,
			},
		),
	)
}

import type { Diagnostic, Post } from '@blog/core'
import { oneLine } from '../../text/one-line.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput, Output } from '../output.ts'
import { pageFailed } from '../page-failed.ts'
import { isIndexed } from '../pages/head.ts'
import { markdownOf, twinUrl } from './markdown-twin.ts'

/** Characters of `llms-full.txt`, about: what is longer fits into no model, and posts are there one by one. */
const MOST = 1_000_000

/**
 * Plans `llms.txt`, which tells language models what there is to read and where its Markdown is, and `llms-full.txt`, which is the
 * newest posts themselves.
 *
 * @see https://llmstxt.org
 */
export function planLlms(contexts: readonly [PlanContext, ...PlanContext[]]): readonly Output[] {
	const [context] = contexts
	if (!context.config.markdownTwins) return []
	const posts = contexts.flatMap(({ blog }) => blog.posts.filter(isIndexed))
	const pages = contexts.flatMap(({ blog }) => blog.pages.filter(isIndexed))
	if (posts.length + pages.length === 0) return []
	return [
		textOutput(
			'llms.txt',
			async () => ({ content: overview(context, posts, pages), diagnostics: [] }),
			() => [...posts, ...pages],
		),
		textOutput(
			'llms-full.txt',
			() => newest(context, posts),
			() => recipeOf(context, posts),
		),
	]
}

/** A text, and which posts it leaves out, since they cannot be made. */
interface MadeText {
	readonly content: string
	readonly diagnostics: readonly Diagnostic[]
}

function textOutput(
	path: string,
	make: () => Promise<MadeText>,
	recipe: () => unknown,
): MadeOutput {
	return {
		path,
		kind: 'markdown',
		sources: [],
		yields: true,
		recipe,
		async render() {
			const made = await make()
			// Of what failed nobody knows whether it fails the next time.
			return made.diagnostics.length > 0 ? made : { ...made, recipe }
		},
	}
}

function overview(
	context: PlanContext,
	posts: readonly Post<unknown>[],
	pages: readonly Post<unknown>[],
): string {
	const { title, description } = context.config
	return [
		`# ${title}`,
		description && `> ${oneLine(description)}`,
		listOf(context, 'Posts', posts),
		listOf(context, 'Pages', pages),
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n')
}

function listOf(context: PlanContext, title: string, posts: readonly Post<unknown>[]): string {
	if (posts.length === 0) return ''
	const lines = posts.map((post) => {
		const url = context.config.url + (twinUrl(context, post.url) ?? post.url)
		const about = oneLine(post.description || post.summary)
		return `- [${oneLine(post.title).replace(/[[\]\\]/g, '\\$&')}](${url})${about && `: ${about}`}`
	})
	return `## ${title}\n\n${lines.join('\n')}`
}

/** Posts until there are enough of them. */
async function newest(context: PlanContext, posts: readonly Post<unknown>[]): Promise<MadeText> {
	const parts: string[] = []
	const diagnostics: Diagnostic[] = []
	let length = 0
	for (const post of posts) {
		if (length >= MOST) break
		try {
			const part = `${await markdownOf(context, post)}\nSource: ${context.config.url}${post.url}\n`
			parts.push(part)
			length += part.length
		} catch (error) {
			diagnostics.push(pageFailed(context.dir, post.file, error))
		}
	}
	const left = posts.length - parts.length - diagnostics.length
	if (left > 0) parts.push(`${left} older posts are listed in ${context.config.url}/llms.txt\n`)
	return { content: parts.join('\n---\n\n'), diagnostics }
}

function recipeOf({ bodies }: PlanContext, posts: readonly Post<unknown>[]): unknown {
	const hashes = posts.map((post) => bodies.hash(post))
	return hashes.includes(undefined) ? undefined : [hashes, posts]
}

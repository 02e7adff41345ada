import {
	type Blog,
	BlogError,
	type FrontMatterChanges,
	type Post,
	readFrontMatter,
	setFrontMatter,
} from '@blog/core'
import { addressChange } from './address-change.ts'
import { checkNamed } from './check-named.ts'
import { type Move, movedFile, moveOf, nameOf } from './move.ts'
import type { RenameSite } from './rename-site.ts'
import { overlayOf, postsOf } from './site-change.ts'

/** A way to give a post another address, and the blog as it would be. */
export interface FirstStep {
	readonly moves: readonly Move[]
	/** Of the post. */
	readonly matter: FrontMatterChanges
	/** Links still lead to the old names. */
	readonly next: Blog<unknown>
}

interface Attempt extends FirstStep {
	/** The post as it would be. */
	readonly now: Post<unknown>
	readonly isOther: boolean
}

/**
 * Finds how a post gets another address: by the key of its front matter that says it, else by its file and those of its translations, else, where a pattern
 * makes addresses of titles, by a `slug`. Where the front matter says the whole address, the `slug` follows, so that commands find the post by its new name.
 *
 * @throws {BlogError} `USAGE` if nothing of this works, or as {@link checkNamed}.
 */
export async function firstStep(
	site: RenameSite,
	post: Post<unknown>,
	name: string,
): Promise<FirstStep> {
	const { root, blog, contents } = site
	const found = await chosen()
	checkNamed(name, [post, found.now], [blog, found.next], found.moves)
	return found

	async function chosen(): Promise<Attempt> {
		const change = addressChange(post, name)
		const step = change ? await attempt([], change) : await attempt(movesOf(), {})
		if (step.isOther) return change ? await answering(step) : step
		const slugged = change ? step : await attempt([], { slug: name })
		if (slugged.isOther) return slugged
		const key = ['permalink', 'url'].find((one) => Object.hasOwn(valuesOf(post), one))
		const advice = key
			? `, since its \`${key}\` makes the address. Write the address itself there: \`${key}: ${post.url.replace(/[^/]+?(?=(?:\.html)?\/?$)/, () => name)}\``
			: ''
		throw new BlogError(
			'USAGE',
			`Unexpected name ${name}: ${post.file} would stay at ${post.url}${advice}`,
		)
	}

	function movesOf(): readonly Move[] {
		const old = nameOf(post, contents)
		if (old === name) return []
		const same = [post, ...blog.translations(post)].filter((one) => nameOf(one, contents) === old)
		return [
			...new Map(
				same.map((one) => moveOf(one, name, contents)).map((move) => [move.from, move]),
			).values(),
		]
	}

	async function answering(step: Attempt): Promise<Attempt> {
		if (step.now.slug === name) return step
		const slugged = await attempt(step.moves, { ...step.matter, slug: name })
		const isSame = slugged.now.url === step.now.url && slugged.now.slug === name
		return isSame ? slugged : step
	}

	async function attempt(moves: readonly Move[], matter: FrontMatterChanges): Promise<Attempt> {
		const text = setFrontMatter(post.source, matter, post).source
		const texts = new Map(text === undefined ? [] : [[post.file, text]])
		const next = await site.load(overlayOf(root, blog, { moves, texts }))
		const file = movedFile(post.file, moves)
		const now = postsOf(next).find((one) => one.file === file)
		if (now) return { moves, matter, next, now, isOther: now.url !== post.url }
		const reason = next.skipped.find((one) => one.file === file)?.reason ?? 'it would not be shown'
		throw new BlogError('USAGE', `Unexpected name ${name}: ${reason}`)
	}
}

function valuesOf({
	source,
	file,
	frontMatterSyntax,
}: Post<unknown>): Readonly<Record<string, unknown>> {
	return readFrontMatter(source, file, frontMatterSyntax).values
}

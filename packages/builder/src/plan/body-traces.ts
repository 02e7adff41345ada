import type { Post } from '@blog/core'
import { areUnchanged, type Reads, traceReads } from '@blog/core/store'
import type { RenderContext } from '@blog/renderer'
import { hashOf, postHash } from '../text/digest.ts'

/** What was asked while the body of a post was rendered. */
export interface BodyTrace {
	/** File that the link is written in, and the link. */
	readonly links: readonly (readonly [file: string, href: string])[]
	/** Files of images that were asked for. */
	readonly images: readonly string[]
	/** What plug-ins have read. */
	readonly reads?: Reads
}

/** Knows what the body of a post depends on besides the post itself. */
export interface BodyTraces {
	/** Renders a post with a context that notes what is asked. */
	render<Result>(
		post: Post<unknown>,
		context: RenderContext,
		run: (context: RenderContext) => Promise<Result>,
	): Promise<Result>
	/**
	 * What a body is made from: the post, and what the site answers now to all that was asked for it.
	 *
	 * @returns `undefined` if that is not known: it was never rendered, or a file has changed that a plug-in has read for it.
	 */
	bodyHash(post: Post<unknown>, context: RenderContext): string | undefined
	/** What is known of bodies that were asked for, by content file. */
	readonly all: ReadonlyMap<string, BodyTrace>
}

/**
 * @param before What an earlier build has noted.
 * @param hasPlugins Whether code of others runs, which may read files.
 */
export function bodyTraces(
	before: ReadonlyMap<string, BodyTrace> = new Map(),
	hasPlugins = false,
): BodyTraces {
	const all = new Map<string, BodyTrace>()
	const hashes = new Map<Post<unknown>, string>()
	let ofSite: string | undefined

	function siteHash({ files = [], paths }: RenderContext): string {
		ofSite ??= hashOf([...files, ...(paths?.() ?? [])].join('\n'))
		return ofSite
	}

	function answers({ links, images }: BodyTrace, context: RenderContext): readonly string[] {
		return [
			...links.map(([file, href]) => {
				const target = context.resolve(file, href)
				// A broken link is told what was meant; of a place in a post the post is looked through.
				if (target === undefined) {
					const hidden = context.resolveHidden?.(file, href)
					return `${siteHash(context)} ${hidden?.file} ${hidden?.reason}`
				}
				const post = target.post && href.includes('#') ? postHash(target.post) : ''
				return `${target.url} ${target.file ?? ''} ${target.post?.file ?? ''} ${post}`
			}),
			...images.map((file) =>
				JSON.stringify(context.image?.(file) ?? context.imageSize?.(file) ?? null),
			),
		]
	}

	return {
		all,
		async render(post, context, run) {
			const links = new Map<string, readonly [string, string]>()
			const images = new Set<string>()
			const noting: RenderContext = {
				...context,
				resolve(file, href) {
					links.set(`${file}\0${href}`, [file, href])
					return context.resolve(file, href)
				},
				...(context.image && {
					image(file) {
						images.add(file)
						return context.image?.(file)
					},
				}),
				...(context.imageSize && {
					imageSize(file) {
						images.add(file)
						return context.imageSize?.(file)
					},
				}),
			}
			const traced = hasPlugins
				? await traceReads(() => run(noting))
				: { value: await run(noting), reads: undefined }
			all.set(post.file, {
				links: [...links.values()],
				images: [...images],
				...(traced.reads?.size && { reads: traced.reads }),
			})
			hashes.delete(post)
			return traced.value
		},
		bodyHash(post, context) {
			const known = hashes.get(post)
			if (known !== undefined) return known
			const trace = all.get(post.file) ?? before.get(post.file)
			if (trace === undefined) return undefined
			all.set(post.file, trace)
			if (trace.reads && !areUnchanged(trace.reads)) return undefined
			const hash = hashOf(
				[postHash(post), ...answers(trace, context), ...(trace.reads ?? [])].join('\n'),
			)
			hashes.set(post, hash)
			return hash
		},
	}
}

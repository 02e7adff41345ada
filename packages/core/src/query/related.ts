import type { Post } from '../post/post.ts'
import { termKey } from './term-key.ts'

const weights = { series: 100, tags: 80, categories: 40, titleWords: 20 } as const
/** Posts that may share a feature before it says nothing. */
const mostSharing = 100
const titleWord = /[\p{L}\p{N}]{4,}/gu

/** Finds posts on similar subjects; built once, so that a lookup touches only posts that share something. */
export class RelatedIndex<Data> {
	readonly #features: ReadonlyMap<Post<Data>, readonly string[]>
	readonly #postings: ReadonlyMap<string, readonly Post<Data>[]>
	readonly #total: number

	constructor(posts: readonly Post<Data>[]) {
		const features = new Map<Post<Data>, readonly string[]>()
		const postings = new Map<string, Post<Data>[]>()
		for (const post of posts) {
			const own = featuresOf(post)
			features.set(post, own)
			for (const feature of own) {
				const sharing = postings.get(feature)
				if (sharing === undefined) postings.set(feature, [post])
				else sharing.push(post)
			}
		}
		this.#features = features
		this.#postings = postings
		this.#total = posts.length
	}

	/**
	 * The most similar posts, best first. A shared feature counts more the fewer posts have it; one that very many share
	 * says nothing, and leaving it out keeps a lookup cheap however large the blog is.
	 */
	find(post: Post<Data>, limit: number): readonly Post<Data>[] {
		const scores = new Map<Post<Data>, number>()
		for (const feature of this.#features.get(post) ?? []) {
			const sharing = this.#postings.get(feature) ?? []
			if (sharing.length > Math.min(mostSharing, Math.max(10, this.#total / 2))) continue
			const weight = weights[feature.slice(0, feature.indexOf(':')) as keyof typeof weights]
			const score = weight * Math.log(1 + this.#total / sharing.length)
			for (const other of sharing)
				if (other !== post) scores.set(other, (scores.get(other) ?? 0) + score)
		}
		return [...scores]
			.sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.file < b.file ? -1 : 1))
			.slice(0, limit)
			.map(([other]) => other)
	}
}

function featuresOf(post: Post<unknown>): readonly string[] {
	const features = new Set<string>()
	for (const kind of ['series', 'tags', 'categories'] as const)
		for (const name of post[kind]) features.add(`${kind}:${termKey(name)}`)
	for (const [word] of post.title.toLowerCase().matchAll(titleWord))
		features.add(`titleWords:${word}`)
	return [...features]
}

import type { Blog, Post } from '@blog/core'
import type { ListsConfig } from '../config/lists-config.ts'
import { matterOf } from './pages/matter-of.ts'

/** The posts of the home page, and what is made of them. */
export type MainPosts = Pick<Blog<unknown>, 'posts' | 'years' | 'neighbours'>

/** Finds them: those of the main sections, or of that `type`, as Hugo has it. */
export function mainPosts(blog: Blog<unknown>, main: ListsConfig['main']): MainPosts {
	if (main === undefined) return blog
	const sections = main === 'largest' ? largest(blog) : main
	const names = new Set(sections.map((name) => name.toLowerCase()))
	return blog.filter((post) => names.has(typeOf(post)))
}

function typeOf(post: Post<unknown>): string {
	const { type } = matterOf(post)
	const said = typeof type === 'string' && type !== '' ? type : post.section || 'page'
	return said.toLowerCase()
}

/** The section with the most posts; of equals the first by name. */
function largest({ posts }: Blog<unknown>): readonly string[] {
	const counts = new Map<string, number>()
	for (const { section } of posts)
		if (section !== '') counts.set(section, (counts.get(section) ?? 0) + 1)
	const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
	return first ? [first[0]] : []
}

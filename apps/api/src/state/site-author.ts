import { type Blog, slugify, type Term } from '@blog/core'

/** The authors of a blog, by name, and who has written what says nothing of it. */
export interface Authors {
	readonly all: readonly Term<unknown>[]
	readonly ofSite?: Term<unknown>
}

/**
 * The authors of a blog. Posts and pages that name nobody are by the author of the site, as on its pages.
 *
 * @param author Of the site; empty if there is none.
 */
export function authorsOf(blog: Blog<unknown>, author: string): Authors {
	const named = blog.terms('authors')
	const isAnonymous = ({ authors }: { readonly authors: readonly string[] }) => authors.length === 0
	if (author === '' || ![...blog.posts, ...blog.pages].some(isAnonymous)) return { all: named }
	const known = blog.term('authors', author)
	const own = new Set(known?.posts)
	const posts = blog.posts.filter((post) => isAnonymous(post) || own.has(post))
	const others = named.filter((term) => term !== known)
	// There is no page of them: what they have written is all on the home page.
	const term = known ?? { name: author, slug: freeSlug(author, others), url: '/' }
	const ofSite = { ...term, posts }
	return { all: [...others, ofSite].sort((a, b) => a.name.localeCompare(b.name)), ofSite }
}

function freeSlug(name: string, others: readonly Term<unknown>[]): string {
	const wanted = slugify(name) || 'author'
	const taken = new Set(others.map(({ slug }) => slug))
	let slug = wanted
	for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`
	return slug
}

import type { Post } from '@blog/core'
import type { PlanContext } from './context.ts'

/** What a list is called whose `_index.md` says nothing: the home page as the site, others after their folder or term. */
export function titleOfList(
	{
		home,
		config,
		sections,
		taxonomies,
		blog,
		titleOfTerm,
	}: Pick<PlanContext, 'home' | 'config' | 'sections' | 'taxonomies' | 'blog' | 'titleOfTerm'>,
	{ title, url }: Pick<Post<unknown>, 'title' | 'url'>,
): string {
	if (title !== '') return title
	if (url === home) return config.title
	const list = [...sections, ...taxonomies].find((one) => one.url === url)
	if (list) return list.title
	for (const { name } of taxonomies) {
		const term = blog.terms(name).find((one) => one.url === url)
		if (term) return titleOfTerm(term, name)
	}
	return config.title
}

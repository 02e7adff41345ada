import {
	aliasHome,
	type Diagnostic,
	decodePath,
	encodePath,
	type Post,
	parseUrl,
	writtenAlias,
} from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { CheckedSite } from '../checked-site.ts'

/**
 * Finds addresses of an old site that the new one does not answer: no page, no alias, no file is there.
 *
 * @param addresses Of the old site, on whatever host.
 * @param source Where they were read, for the diagnostics.
 */
export function lostAddresses(
	addresses: readonly string[],
	source: string,
	checked: CheckedSite,
): readonly Diagnostic[] {
	const { basePath, blog } = checked.site.config
	/** Where the aliases start from that are written for a path. */
	const homeOf = (path: string, post: Post<unknown> | undefined) =>
		post
			? aliasHome(post.language, blog)
			: blog.languages
					?.map((language) => aliasHome(language, blog))
					.find((home) => home !== '/' && home !== undefined && path.startsWith(home))
	const likely = byLastSegment(checked.entries)
	return addresses.flatMap((address): Diagnostic[] => {
		const url = parseUrl(address, 'http://localhost')
		if (!url) return [lost(source, address, 'It is no address: the old sitemap is wrong here.')]
		const { pathname, search } = url
		// A host of files answers `/?p=1` with what is at `/`.
		if (search !== '')
			return [
				lost(
					source,
					pathname + search,
					'No file has a name with a query: redirect it on the host.',
				),
			]
		const path = below(pathname, basePath)
		if (path !== undefined && checked.answers(normal(path))) return []
		const post = path === undefined ? undefined : likely.get(lastSegment(path))
		const hint =
			path === undefined
				? `The site lives below \`${basePath}/\`: redirect it on the host.`
				: aliasHint(path, post, homeOf(path, post))
		return [lost(source, pathname, hint)]
	})
}

function lost(source: string, path: string, hint: string): Diagnostic {
	return report('address-lost', source, `Expected a page, an alias or a file at \`${path}\``, {
		hint,
	})
}

/** @param home Where aliases start from, if not at the root of the site. */
function aliasHint(
	path: string,
	post: Post<unknown> | undefined,
	home: string | undefined,
): string {
	const written = writtenAlias(path, post?.url ?? path, home)
	const alias = `\`aliases: [${JSON.stringify(written)}]\``
	return post
		? `If ${post.file} has taken its place, write ${alias} into it.`
		: `Write ${alias} into the front matter of what has taken its place, or into the config where it leads: \`redirects: { paths: { ${JSON.stringify(decodePath(path) ?? path)}: "/new/" } }\`.`
}

function below(path: string, basePath: string): string | undefined {
	if (basePath === '') return path
	if (path === basePath) return '/'
	return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined
}

/** However the old site has encoded it. */
function normal(path: string): string {
	const decoded = decodePath(path)
	return decoded === undefined ? path : encodePath(decoded)
}

/** Posts by the last part of their path; of two with one part neither. */
function byLastSegment(
	posts: readonly Post<unknown>[],
): ReadonlyMap<string, Post<unknown> | undefined> {
	const found = new Map<string, Post<unknown> | undefined>()
	for (const post of posts) {
		const key = lastSegment(post.url)
		found.set(key, found.has(key) ? undefined : post)
	}
	return found
}

function lastSegment(path: string): string {
	const name =
		path
			.replace(/(?:\/|\/index)?(?:\.html?)?$/, '')
			.split('/')
			.at(-1) ?? ''
	return (decodePath(name) ?? name).toLowerCase()
}

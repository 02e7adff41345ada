import {
	aliasHome,
	aliasUrl,
	type FrontMatterChanges,
	type Post,
	readFrontMatter,
	writtenAlias,
} from '@blog/core'

/** What the site says of former addresses. */
export interface FormerSite {
	/** Address of the site, if it is written somewhere. */
	readonly address?: string
	/** Jekyll reads `redirect_from`, and not `aliases`. */
	readonly key: 'aliases' | 'redirect_from'
	readonly options: Parameters<typeof aliasHome>[1]
}

/**
 * What to write into the front matter of a post that has moved: an alias that leads on from where it was, and the `guid` that feeds had, so that
 * nobody reads it as new. A post that has not been published leaves no trace.
 *
 * @param now The post as it will be.
 */
export function formerAddress(
	post: Post<unknown>,
	now: Post<unknown>,
	{ address, key, options }: FormerSite,
): FrontMatterChanges {
	if (post.visibility === 'draft' || post.visibility === 'scheduled') return {}
	const { values } = readFrontMatter(post.source, post.file, post.frontMatterSyntax)
	const used = values[key] === undefined && values.aliases !== undefined ? 'aliases' : key
	const before = [values[used] ?? []].flat().filter((one) => typeof one === 'string')
	const home = aliasHome(post.language, options)
	const isNow = (alias: string) => aliasUrl(alias, post.url, home) === now.url
	const guidOf = (one: Post<unknown>) => one.guid ?? (address && address + one.url)
	const guid = post.kind === 'post' ? guidOf(post) : undefined
	return {
		[used]: [...before.filter((alias) => !isNow(alias)), writtenAlias(post.url, post.url, home)],
		...(guid !== undefined && guid !== guidOf(now) && { guid }),
	}
}

import { encodePath, pathBelow, splitSuffix } from '@blog/core'
import type { Output } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { renderContext } from '../plan/render-context.ts'
import type { SiteInput } from '../site/site.ts'
import { outputPath } from '../text/output-path.ts'

/** Where a link leads in a site. */
export interface SitePlace {
	/** The file of the post, page or list, or that is published as it is; absent for what is made: the page of a tag, a feed, an old path. */
	readonly file?: string
	/** Percent-encoded, without the path that the site lives under: `/tags/go/index.xml`. */
	readonly url: string
	/** The post that the place leads on to, if it is an old path of it. */
	readonly leadsOnTo?: string
	/** Files that a person would look at to change it. */
	readonly sources: readonly string[]
}

/** What a link leads to. */
export interface LinkTarget {
	readonly place: SitePlace
	/** Query and fragment behind it, or empty. */
	readonly suffix: string
}

/** Says where links lead, by everything that a site will publish: what it does not find, `blog check` calls broken. */
export interface SiteLinks {
	/**
	 * What a link leads to, relative, whole or a `ref`.
	 *
	 * @returns `undefined` if nothing of the site is there.
	 */
	target(fromFile: string, href: string): LinkTarget | undefined
	/** What lies at a percent-encoded path of the site. */
	at(url: string): SitePlace | undefined
	/** Where a file is published. */
	of(file: string): SitePlace | undefined
}

/** Plans a site to say where its links lead. */
export function siteLinks(site: SiteInput): SiteLinks {
	const { blog, config } = site
	const outputs = new Map(planSite(site).outputs.map((output) => [output.path, output]))
	const lists = blog.lists.filter(({ isUnwritten }) => !isUnwritten)
	const posts = [...blog.posts, ...blog.unlisted, ...blog.pages, ...lists]
	const urls = new Map([
		...[...outputs.values()].flatMap((one) =>
			'copyFrom' in one ? [[one.copyFrom, urlAt(one.path)] as const] : [],
		),
		...[...posts, ...blog.assets].map(({ file, url }) => [file, url] as const),
	])
	const files = new Map(posts.map(({ file, url }) => [outputPath(url), file]))
	const old = new Map(blog.redirects.map(({ from, file }) => [outputPath(from), file]))
	const { resolve } = renderContext(site, (path) => outputs.has(path))
	const known = new Map<string, LinkTarget | undefined>()
	return {
		target(fromFile, href) {
			const key = `${fromFile}\0${href}`
			if (!known.has(key)) known.set(key, target(fromFile, href))
			return known.get(key)
		},
		at,
		of: (file) => {
			const url = urls.get(file)
			return url === undefined ? undefined : ofFile(file, url)
		},
	}

	function target(fromFile: string, href: string): LinkTarget | undefined {
		const found = resolve(fromFile, href)
		if (found === undefined) return undefined
		const [path, suffix] = splitSuffix(found.url)
		const file = (found.post?.isUnwritten ? undefined : found.post?.file) ?? found.file
		const own = ownPath(path)
		const place = file === undefined ? at(own ?? '') : ofFile(file, own ?? path)
		return place && { place, suffix }
	}

	/** Without what may stand before it: the address of the site, the path that it lives under. */
	function ownPath(path: string): string | undefined {
		const { basePath } = config
		if (!path.startsWith('/') || path.startsWith('//')) {
			const below = config.hasUrl ? pathBelow(config.url, path) : undefined
			return below && encodePath(below)
		}
		return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
	}

	function at(url: string): SitePlace | undefined {
		const path = outputPath(url)
		if (path === undefined) return undefined
		for (const one of [path, `${path}/index.html`, path.replace(/\/index\.html$/, '')]) {
			const output = outputs.get(one)
			if (output) return ofOutput(output)
		}
		return undefined
	}

	function ofOutput(output: Output): SitePlace {
		const { path, sources } = output
		const file = files.get(path) ?? ('copyFrom' in output ? output.copyFrom : undefined)
		const url = urlAt(path)
		if (file !== undefined) return ofFile(file, url)
		const leadsOnTo = old.get(path)
		return { url, sources, ...(leadsOnTo !== undefined && { leadsOnTo }) }
	}

	function ofFile(file: string, url: string): SitePlace {
		return { file, url: urls.get(file) ?? url, sources: [file] }
	}
}

function urlAt(path: string): string {
	return encodePath(`/${path.replace(/(^|\/)index\.html$/, '$1')}`)
}

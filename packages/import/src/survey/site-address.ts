import { decodePath, parseUrl } from '@blog/core'

/** Knows which addresses are of the old site. */
export interface SiteAddress {
	/**
	 * What an address means there.
	 *
	 * @param href Absolute, or a path from the root of the host.
	 * @returns Its path below the home page, decoded and without slashes at its ends, with `?p=12` and its like as `id:12`;
	 * `undefined` if it is elsewhere.
	 */
	keyOf(href: string): string | undefined
	/** Where the home page is; `undefined` if only paths are known. */
	readonly home: URL | undefined
	/** The path of an address below the home page, as it is written there; `undefined` if it is elsewhere. */
	below(href: string): string | undefined
	/** The old path of an item, for its aliases: `/2024/05/hello/`; `undefined` if it is none, or has a query. */
	pathOf(href: string): string | undefined
	/** An address of which a path is one below the home page, such as that of a page, as one from the root of the host; others as they are. */
	inside(address: string): string
	/** The address of a file there that is written as a path. */
	absolute(href: string): string
}

/** Where a site is of which only paths are known. */
const unknown = 'http://unknown.invalid/'

const idParameters = ['p', 'page_id', 'attachment_id']

/**
 * Makes {@link SiteAddress}. With and without `www.`, `http:` and `https:` are one site.
 *
 * @param home Address of the home page; empty if only paths are known, which stay paths then.
 */
export function siteAddress(home: string): SiteAddress {
	const base = parseUrl(home) ?? new URL(unknown)
	const host = bareHost(base)
	const folder = base.pathname.replace(/\/+$/, '')

	function below(href: string): { readonly path: string; readonly url: URL } | undefined {
		const url = parseUrl(href.trim(), base.href)
		if (!url || bareHost(url) !== host || !/^https?:$/.test(url.protocol)) return undefined
		// A path that begins with two slashes is the address of another host.
		const pathname = url.pathname.replace(/\/{2,}/g, '/')
		if (pathname !== folder && !pathname.startsWith(`${folder}/`)) return undefined
		return { path: pathname.slice(folder.length) || '/', url }
	}

	return {
		home: base.href === unknown ? undefined : base,
		below: (href) => below(href)?.path,
		keyOf(href) {
			if (!/^(?:https?:)?\//i.test(href.trim())) return undefined
			const found = below(href)
			if (!found) return undefined
			const id = idParameters.map((name) => found.url.searchParams.get(name)).find(Boolean)
			if (id) return `id:${id}`
			return (decodePath(found.path) ?? found.path).replace(/^\/+|\/+$/g, '')
		},
		pathOf(href) {
			const found = href === '' ? undefined : below(href)
			if (found?.url.search !== '' || found.path === '/') return undefined
			return found.path
		},
		inside: (address) => (/^\/(?!\/)/.test(address) ? folder + address : address),
		absolute(href) {
			if (base.href === unknown || !/^\/(?!\/)/.test(href)) return href
			return parseUrl(href, base.href)?.href ?? href
		},
	}
}

function bareHost({ host }: URL): string {
	return host.replace(/^www\./, '')
}

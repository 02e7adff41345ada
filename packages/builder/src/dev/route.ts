/** What a static host does with the path of a request. */
export type Route =
	| { readonly kind: 'file'; readonly path: string }
	/** Permanently, to another path of this host. */
	| { readonly kind: 'redirect'; readonly location: string }
	| { readonly kind: 'not-found' }

/**
 * Finds what a request leads to, the way static hosts do: `/a/` is `a/index.html`, `/a` leads to `/a/` if that is a folder with
 * a page. Dev server and preview share it, so that they cannot differ.
 *
 * @param target Path and query of the request, as sent.
 * @param has Whether a file is there, by its POSIX path below the output folder.
 * @param basePath Empty, or `/blog`.
 */
export function route(target: string, has: (path: string) => boolean, basePath = ''): Route {
	const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? []
	if (basePath !== '') {
		if (pathname === basePath || pathname === '/')
			return { kind: 'redirect', location: `${basePath}/${query}` }
		if (!pathname.startsWith(`${basePath}/`)) return { kind: 'not-found' }
	}
	const path = decodePath(pathname.slice(basePath.length))
	if (path === undefined) return { kind: 'not-found' }
	if (path === '' || path.endsWith('/')) {
		const index = `${path}index.html`
		return has(index) ? { kind: 'file', path: index } : { kind: 'not-found' }
	}
	if (has(path)) return { kind: 'file', path }
	return has(`${path}/index.html`)
		? { kind: 'redirect', location: `${pathname}/${query}` }
		: { kind: 'not-found' }
}

/** The path below the root, decoded; `undefined` for one that could lead out of it. */
function decodePath(pathname: string): string | undefined {
	if (!pathname.startsWith('/')) return undefined
	try {
		const path = decodeURIComponent(pathname.slice(1))
		const names = path.replace(/\/$/, '').split('/')
		const isSafe =
			path === '' ||
			names.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name))
		return isSafe ? path : undefined
	} catch {
		return undefined
	}
}

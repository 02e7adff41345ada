const idWithSlashes = /^(\/v1\/(?:posts|pages)\/)([^/?]+(?:\/+[^/?]+)+)/

/**
 * Makes one segment of the id of a post: nothing lies below a post, and proxies decode the slashes of an id.
 *
 * @param target `/v1/posts/posts/hello?fields=title`
 * @returns `/v1/posts/posts%2Fhello?fields=title`
 */
export function withWholeId(target: string): string {
	return target.replace(
		idWithSlashes,
		(_, list: string, id: string) => list + id.replaceAll('/', '%2F'),
	)
}

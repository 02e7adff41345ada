const prefixes: readonly (readonly [uri: RegExp, prefix: string])[] = [
	[/^$/, ''],
	[/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/, 'wp:'],
	[/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/, 'excerpt:'],
	[/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content:'],
	[/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc:'],
]

/**
 * The name of an element with the prefix that WordPress writes: a file may have others for the same namespaces.
 *
 * @example canonicalName('http://wordpress.org/export/1.2/', 'post_id') // 'wp:post_id'
 */
export function canonicalName(uri: string, local: string): string {
	const known = prefixes.find(([pattern]) => pattern.test(uri))
	return known ? known[1] + local : `{${uri}}${local}`
}

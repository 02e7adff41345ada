import { parseUrl } from '@blog/core'

/** An address on another host, with or without its scheme. */
const elsewhere = /^\s*(https?:)?(\/\/.*)/is

/**
 * Allows the host of an address.
 *
 * @returns `undefined` for an address of the site itself, and for what is no web address.
 *
 * @example originSource('https://example.com/a?b') // 'https://example.com'
 */
export function originSource(address: string): string | undefined {
	const [scheme, url] = read(address)
	return url && scheme + url.host
}

/**
 * Allows the file at an address, whatever its query.
 *
 * @example fileSource('//cdn.example.com/a;b.js?c') // 'cdn.example.com/a%3Bb.js'
 */
export function fileSource(address: string): string | undefined {
	const [scheme, url] = read(address)
	// These two end a source.
	return url && scheme + url.host + url.pathname.replace(/[;,]/g, encodeURIComponent)
}

/**
 * Allows everything that comes the same way as an address: a host may send browsers on to another one, which nobody knows here.
 *
 * @returns `http:`, which stands for `https:` too, or `https:`, `data:`, `blob:`.
 */
export function schemeSource(address: string): string | undefined {
	const [scheme, url] = read(address)
	if (url) return scheme === 'https://' ? 'https:' : 'http:'
	return /^\s*(data:|blob:)/i.exec(address)?.[1]?.toLowerCase()
}

function read(address: string): readonly [scheme: string, url: URL | undefined] {
	const [, scheme, rest = ''] = elsewhere.exec(address) ?? []
	// Line breaks and the like are no part of an address.
	const text = `${scheme ?? 'https:'}${rest.trim()}`
	const url = rest === '' ? undefined : parseUrl(text)
	return [scheme ? `${scheme.toLowerCase()}//` : '', url]
}

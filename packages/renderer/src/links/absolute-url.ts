import { parseUrl } from '@blog/core'

/** A path that a parser of URLs leaves as it is: no part begins with a dot, and nothing is to be encoded or read as a slash. */
const path = String.raw`(?:\/(?!\.|%2[eE])[\w\-.~!$&()*+,;=:@%]*)`
const rest = String.raw`(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?(?:#[\w\-.~!$&'()*+,;=:@%/?]*)?`
/** Lower case, no number, nothing of the punycode kind. */
const host = String.raw`(?:[a-z\d](?:-?[a-z\d])*\.)+[a-z]{2,}`
const whole = new RegExp(`^https?:\\/\\/${host}${path}+${rest}$`)
const ofSite = new RegExp(`^(?!\\/\\/)${path}+${rest}$`)

/**
 * Makes an address absolute.
 *
 * Most addresses are such that their URL is what is written: a pattern sees that in a tenth of the time that the URL parser takes.
 *
 * @param page Absolute http(s) URL of the page that it stands on.
 * @returns `undefined` for what is no URL.
 */
export function absoluteUrl(address: string, page: string): string | undefined {
	if (whole.test(address)) return address
	if (ofSite.test(address)) return page.slice(0, page.indexOf('/', 'https://'.length)) + address
	return parseUrl(address, page)?.href
}

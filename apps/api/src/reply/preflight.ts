import { everywhere } from '../answer/common-headers.ts'
import type { FlatHeaders } from './flat-headers.ts'
import { ownReply, type Reply } from './reply.ts'

/**
 * Tells browsers that scripts of any site may ask, with any header.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function preflight(more: FlatHeaders): Reply {
	const headers = {
		'access-control-allow-methods': 'GET, HEAD',
		'access-control-allow-headers': '*',
		'access-control-max-age': '86400',
	}
	return ownReply(204, { ...everywhere, ...headers }, null, more)
}

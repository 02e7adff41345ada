import { isIP } from 'node:net'

/**
 * Whether a request may be answered, by its `Host` header. A page of another site can make a browser ask this server under a
 * name of its own (DNS rebinding), so only names that nobody else can point here are good: `localhost`, addresses, and the
 * name that the server was started with.
 *
 * @param header `localhost:4321`; browsers always send one.
 * @param host What the server was told to listen on.
 */
export function isAllowedHost(header: string | undefined, host: string): boolean {
	if (header === undefined) return false
	const name = /^(\[[^\]]+\]|[^:]+)(?::\d+)?$/.exec(header)?.[1]?.toLowerCase()
	if (name === undefined) return false
	return (
		name === 'localhost' ||
		name.endsWith('.localhost') ||
		name === host.toLowerCase() ||
		isIP(name.replace(/^\[|\]$/g, '')) !== 0
	)
}

/**
 * Names the client that an address stands for: an IPv4 address, or the /64 network of an IPv6 one, of which everybody has as many as they like.
 *
 * @param address As sockets and `X-Forwarded-For` have it.
 */
export function clientOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
	if (mapped !== undefined) return mapped
	if (!address.includes(':')) return address
	const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
	const before = head.split(':').filter(Boolean)
	const after = tail.split(':').filter(Boolean)
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
	const groups = [...before, ...zeros, ...after].slice(0, 4)
	return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/**
 * The address of the client, as the proxies before this server say it.
 *
 * @param address Who is connected.
 * @param forwarded `X-Forwarded-For`: each proxy adds whom it has heard from at the end; what stands before anybody may have written.
 * @param proxies How many proxies of one's own there are.
 */
export function addressBehind(address: string, forwarded: string | null, proxies: number): string {
	if (proxies === 0 || forwarded === null) return address
	const addresses = forwarded.split(',').map((one) => one.trim())
	return addresses[Math.max(0, addresses.length - proxies)] || address
}

/** With or without a port, as proxies of some clouds add it. */
const isV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i

/**
 * Names the client that an address stands for: an IPv4 address, or the /64 network of an IPv6 one, of which everybody has as many as they like.
 *
 * @param address As sockets and `X-Forwarded-For` have it: `203.0.113.7`, `203.0.113.7:1001`, `2001:db8::1`, `[2001:db8::1]:1001`.
 */
export function clientOf(address: string): string {
	const bare = address.startsWith('[') ? (address.slice(1).split(']')[0] as string) : address
	const v4 = isV4.exec(bare)?.[1]
	if (v4 !== undefined) return v4
	if (!bare.includes(':')) return bare
	const groups = groupsOf(bare)
	if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff')
		return groups.slice(6).flatMap(bytesOf).join('.')
	return `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): readonly string[] {
	const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
	const before = head.split(':').filter(Boolean)
	const after = tail.split(':').filter(Boolean)
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
	return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}

/** `cb00` is `203` and `0`. */
function bytesOf(group: string): readonly number[] {
	const value = Number.parseInt(group, 16)
	return [value >> 8, value & 255]
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

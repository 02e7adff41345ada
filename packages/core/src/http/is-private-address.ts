import { BlockList, isIP } from 'node:net'

const blocked = new BlockList()
/** Networks that are not the internet: RFC 6890, and addresses that stand for IPv4 ones. */
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3],
] as const)
	blocked.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
	['::', 96],
	['::ffff:0:0:0', 96],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8],
] as const)
	blocked.addSubnet(network, prefix, 'ipv6')

/**
 * Whether an address is one of this machine or of its network, or a name that always means this machine. Other names are resolved
 * first.
 *
 * @param host As in `URL.hostname`: `127.0.0.1`, `[::1]`, `localhost`.
 */
export function isPrivateAddress(host: string): boolean {
	const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '')
	const family = isIP(bare)
	if (family === 0) return /^(?:.*\.)?(?:localhost|local|internal|home\.arpa)$/i.test(bare)
	return blocked.check(bare, family === 6 ? 'ipv6' : 'ipv4')
}

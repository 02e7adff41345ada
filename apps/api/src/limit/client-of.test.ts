import { describe, expect, it } from 'vitest'
import { addressBehind, clientOf } from './client-of.ts'

describe('a client', () => {
	it.each([
		['203.0.113.7', '203.0.113.7'],
		['203.0.113.7:1001', '203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['::FFFF:cb00:7107', '203.0.113.7'],
		['0:0:0:0:0:ffff:cb00:7107', '203.0.113.7'],
		['[::ffff:cb00:7107]:1001', '203.0.113.7'],
		['[::ffff:203.0.113.7]:1001', '203.0.113.7'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['2001:0DB8:0:0:1:2:3:4', '2001:db8:0:0::/64'],
		['[2001:db8::1]:4711', '2001:db8:0:0::/64'],
		['[2001:db8::2]', '2001:db8:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['::', '0:0:0:0::/64'],
		['1:2:3::203.0.113.7', '1:2:3:0::/64'],
		['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
		['unknown', 'unknown'],
		['', ''],
	])('at %j is %s', (address, client) => {
		expect(clientOf(address)).toBe(client)
	})

	it('is somebody else with each IPv4 address and each network', () => {
		const clients = ['::ffff:c633:6409', '::ffff:1.2.3.4', '::ffff:c633:640a', '2001:db8:0:1::1']
		expect(new Set(clients.map(clientOf)).size).toBe(4)
	})

	it('is who the last proxy of ours has heard from', () => {
		expect(addressBehind('10.0.0.1', '6.6.6.6, 203.0.113.7:1001', 1)).toBe('203.0.113.7:1001')
		expect(addressBehind('10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2', 2)).toBe('203.0.113.7')
		expect(addressBehind('10.0.0.1', '203.0.113.7', 2)).toBe('203.0.113.7')
		expect(addressBehind('10.0.0.1', 'a, ', 1)).toBe('10.0.0.1')
		expect(addressBehind('10.0.0.1', '203.0.113.7', 0)).toBe('10.0.0.1')
	})
})

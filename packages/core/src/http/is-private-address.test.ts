import { expect, it } from 'vitest'
import { isPrivateAddress } from './is-private-address.ts'

it.each([
	...[
		'127.0.0.1',
		'10.1.2.3',
		'172.31.0.1',
		'192.168.1.1',
		'169.254.169.254',
		'0.0.0.0',
		'100.64.0.1',
	],
	...['[::1]', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
	...['[fec0::1]', '[::127.0.0.1]', '::7f00:1', '::ffff:0:127.0.0.1', '2001:0:7f00:1::1', '100::1'],
	...['localhost', 'LOCALHOST.', 'a.localhost', 'printer.local'],
])('%s is private', (host) => {
	expect(isPrivateAddress(host)).toBe(true)
})

it.each([
	'1.1.1.1',
	'172.32.0.1',
	'2606:4700::1111',
	'2001:4860:4860::8888',
	'::ffff:1.1.1.1',
	'example.com',
	'local.example',
])('%s is not', (host) => {
	expect(isPrivateAddress(host)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { isAllowedHost } from './is-allowed-host.ts'

describe('isAllowedHost', () => {
	it.each([
		'localhost',
		'localhost:4321',
		'LOCALHOST:1',
		'blog.localhost:80',
		'127.0.0.1:4321',
		'[::1]:4321',
		'192.168.1.7',
		'my.host:1',
	])('answers %s', (header) => {
		expect(isAllowedHost(header, 'my.host')).toBe(true)
	})

	it.each([
		undefined,
		'',
		'evil.com',
		'localhost.evil.com:4321',
		'evil.com:4321',
		'localhost:1:2',
		'notlocalhost',
	])('refuses %s, which somebody else can point here', (header) => {
		expect(isAllowedHost(header, '127.0.0.1')).toBe(false)
	})
})

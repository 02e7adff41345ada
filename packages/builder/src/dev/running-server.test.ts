import { expect, it } from 'vitest'
import { addressOf } from './running-server.ts'

it.each([
	['127.0.0.1', 'http://localhost:4321/'],
	['0.0.0.0', 'http://localhost:4321/'],
	['::', 'http://localhost:4321/'],
	['192.168.1.7', 'http://192.168.1.7:4321/'],
	['fe80::1', 'http://[fe80::1]:4321/'],
	['dev.example', 'http://dev.example:4321/'],
])('prints an address for %s that a browser understands', (host, url) => {
	expect(addressOf(host, 4321)).toBe(url)
})

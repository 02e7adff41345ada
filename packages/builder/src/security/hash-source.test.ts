import { expect, test } from 'vitest'
import { hashSource } from './hash-source.ts'

// https://www.w3.org/TR/CSP3/#external-hash and what every console says of nothing.
test('is what browsers compute', () => {
	expect(hashSource('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
	expect(hashSource("alert('Hello, world.');")).toBe(
		"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
	)
})

test('reads line ends as browsers do', () => {
	expect(hashSource('a\r\nb\rc')).toBe(hashSource('a\nb\nc'))
})

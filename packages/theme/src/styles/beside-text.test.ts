import { expect, it } from 'vitest'
import { besideText } from './beside-text.ts'

const roomFor = (tokens: Parameters<typeof besideText>[0]) =>
	Number(/min-width: (\d+)px/.exec(besideText(tokens))?.[1])

it('wants more room for longer lines and larger letters', () => {
	const usual = roomFor({})
	expect(usual).toBeGreaterThan(1280)
	expect(usual).toBeLessThan(1366)
	expect(roomFor({ measure: '90ch' }) - usual).toBeGreaterThan(200)
	expect(roomFor({ size: '125%' }) - usual).toBeGreaterThan(200)
	expect(roomFor({ measure: '30rem', size: '100%' })).toBe(Math.ceil((480 * 8) / 7 + 33 * 16 + 16))
})

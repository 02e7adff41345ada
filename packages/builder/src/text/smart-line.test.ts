import { describe, expect, it } from 'vitest'
import { smartLine } from './smart-line.ts'

describe('smartLine', () => {
	it('changes what is text', () => {
		expect(smartLine("It's \"[it's](/it's/)\" -- `it's`")).toBe("It’s “[it’s](/it's/)” – `it's`")
	})
})

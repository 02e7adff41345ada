import { expect, it } from 'vitest'
import { formatBytes } from './format-bytes.ts'

it('writes sizes with two or three digits', () => {
	expect([0, 999, 1000, 31_800, 999_600, 1_530_000, 2.5e12].map(formatBytes)).toEqual([
		...['0 bytes', '999 bytes', '1.0 KB', '31.8 KB', '1.0 MB', '1.5 MB', '2500 GB'],
	])
})

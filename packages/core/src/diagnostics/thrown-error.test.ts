import { expect, it } from 'vitest'
import { thrownError } from './thrown-error.ts'

it.each([
	[new TypeError('x is undefined'), 'x is undefined'],
	['no', 'no'],
	['', 'an empty text was thrown'],
	[null, 'null was thrown'],
	[undefined, 'undefined was thrown'],
])('says what was thrown: %j', (thrown, message) => {
	expect(thrownError(thrown).message).toBe(message)
})

import { expect, it } from 'vitest'
import { defaultOut } from './default-out.ts'

it.each([
	['static', 'public'],
	['website/static', 'public'],
	['public', 'dist'],
	['', '_site'],
])('with static files in %j is %j', (statics, out) => {
	expect(defaultOut({ static: statics })).toBe(out)
})

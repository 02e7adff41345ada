import picomatch from 'picomatch'
import { expect, it } from 'vitest'
import { globExpression } from './glob-expression.ts'

const paths = [
	'a',
	'.a',
	'_a',
	'b/a',
	'b/.a',
	'a-b',
	'a}',
	'{a',
	'!a',
	'(a)',
	'aa',
	'[a]',
	'$a',
	'^',
]

it.each([
	...['*', '**', '**/*', '[^_]*', '!(a)', '**/!(_*|.*)', 'b/*', 'a\\-b', '\\!a', 'a}', '{a', '(a)'],
	...['[a]', '[!a]*', '[\\^$]*', 'a{2}', '{a,b}/a', '$a', '^', '.*', '[z-a]', '+(a)', '?(b/)a'],
])('reads %s as picomatch does, within a longer expression', async (pattern) => {
	const isMatch = picomatch(pattern, { posix: true })
	const alone = new RegExp(`^(?:${await globExpression(pattern)})$`, 'u')
	const within = new RegExp(`^/x/${await globExpression(pattern, { start: '\\/x\\/' })}$`, 'u')
	for (const path of paths) {
		expect([path, alone.test(path)]).toEqual([path, isMatch(path)])
		expect([path, within.test(`/x/${path}`)]).toEqual([path, isMatch(path)])
	}
})

it('may end before what is below a folder', async () => {
	const expression = await globExpression('!(a)', { start: '\\/x\\/', end: '(?=\\/|$)' })
	const isBelow = new RegExp(`^/x/${expression}`, 'u')
	expect(['/x/b', '/x/b/c', '/x/a', '/x/a/c'].map((path) => isBelow.test(path))).toEqual([
		...[true, true],
		...[false, false],
	])
})

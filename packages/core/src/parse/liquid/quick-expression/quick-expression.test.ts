import { expect, it } from 'vitest'
import { quickExpression } from './quick-expression.ts'

const people = [
	...[
		/^\d{4}-\d{2}-\d{2}-/,
		/\.md$/,
		/[^a-z0-9]+/gi,
		/\s+/g,
		/(^-|-$)/g,
		/^-+|-+$/g,
		/\/index\.md$/,
	],
	...[
		/(\d+)-(\d+)-(\d+)/,
		/([a-z])([A-Z])/g,
		/^(\d{4})-(\d{2})-(\d{2})-(.*)$/,
		/^.*\//,
		/\.[^/.]+$/,
	],
	...[
		/^(?:en|it)\//,
		/^(?<year>\d+)-?/,
		/[^\p{L}\d]+/giu,
		/^(.*)-(.*)$/,
		/(.*)-(.*)/,
		/(?:-\d{2})+$/,
	],
	...[
		/[\w-]+/,
		/\u00e9\x41/,
		/^\.\/(posts|pages)\//,
		/\bthe\b/gi,
		/a*b*c*d/,
		/(-|_)+x/,
		/[\s_-]+/g,
	],
	...[/😀+/u, /^(\d+-)?x/, /(?:)/, /(ab){3}/, /\w+?-/],
]

it.each(people)('%s is run', (expression) => {
	expect(quickExpression(expression.source, expression.flags)).toEqual(expression)
})

// biome-ignore-start lint/complexity/useRegexLiterals: some are no literals that biome takes.
const slow = [
	...[
		'(a+)+$',
		'(a*)*b',
		'(a|a)*b',
		'(a|ab)*c',
		'(?:a|[a-z])+$',
		'(.*)*',
		'((a+)b?)+$',
		'(\\w+\\s?)*$',
	],
	...[
		'a*a*b',
		'.*.*.*x',
		'\\s*\\s*\\s*$',
		'a?'.repeat(30) + 'a'.repeat(30),
		'(a?){30}a{30}',
		'(a|a?)+$',
	],
	...[
		'(x+x+)+y',
		'(?:a?|b)*c',
		'(a{1,9}){9}b',
		'(?:(a|a)){30}b',
		'(a|b|ab){30}c',
		'a{0,99}a{0,99}a{0,99}b',
	],
]
const unknown = [
	...[
		'(a)\\1',
		'(?<x>a)\\k<x>',
		'(?=a)b',
		'(?!a)b',
		'(?<=a)b',
		'(?<!a)b',
		'(?i:a)',
		'\\ca',
		'\\0',
		'[\\b]',
	],
	...['a{', ']', '}', '[\\w-z]', '[a-\\d]', '[\\w-x]', 'a{2000}', '(', '[', ')', '\\'],
]
// biome-ignore-end lint/complexity/useRegexLiterals: above.

it.each([...slow, ...unknown, 'a'.repeat(1001)])('%s is refused', (source) => {
	expect(() => quickExpression(source, '')).toThrow('regular expression')
})

it('letters in both cases are alike with `i`, and lines end where `m` says', () => {
	expect(quickExpression('^a*A*A*b', '')).toBeInstanceOf(RegExp)
	expect(() => quickExpression('a*A*A*b', 'i')).toThrow()
	expect(() => quickExpression('s*\u017f*s*b', 'iu')).toThrow()
	expect(() => quickExpression('^.*x.*y', 'm')).toThrow()
	expect(() => quickExpression('[^]*$', 'v')).toThrow()
})

const hard = ['a', '-', 'aB', '0', ' ', 'a-', '\n'].map((part) => part.repeat(1000).slice(0, 1000))

it.each(people)('%s takes no time', (expression) => {
	const from = performance.now()
	for (const text of hard) `${text}!`.replace(expression, '')
	expect(performance.now() - from).toBeLessThan(500)
})

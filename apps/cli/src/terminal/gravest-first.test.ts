import type { Diagnostic } from '@blog/core'
import { expect, it } from 'vitest'
import { gravestFirst } from './gravest-first.ts'

const finding = (rule: string, severity: Diagnostic['severity'], file: string) =>
	({ rule, severity, file, message: 'Unexpected' }) as Diagnostic

it('puts errors first, and what one rule says of everything last', () => {
	const many = Array.from({ length: 30 }, (_, index) =>
		finding('tag-odd', 'warning', `${index}.md`),
	)
	const [one, two] = [
		finding('link-broken', 'warning', 'y.md'),
		finding('title-empty', 'warning', 'z.md'),
	]
	const error = finding('date-invalid', 'error', 'x.md')
	expect(gravestFirst([...many, one, two, error])).toEqual([error, one, two, ...many])
})

it('leaves a few findings in their order', () => {
	const few = ['a', 'b', 'a'].map((rule, index) => finding(rule, 'warning', `${index}.md`))
	expect(gravestFirst(few)).toEqual(few)
})

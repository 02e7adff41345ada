import { expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { codeLanguages } from './code-languages.ts'

it('lists each language once, in order, lower-case, without what follows the name', () => {
	const fences = ['Go', 'rust,ignore', '', 'go', '{.python}', '{', 'ts{1,3}']
	const markdown = fences.map((lang) => `> ~~~${lang}\n> x\n> ~~~`).join('\n\n')
	expect(codeLanguages(parseAsRemark(markdown, false))).toEqual(['go', 'rust', 'python', 'ts'])
})

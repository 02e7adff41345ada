import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { duplicateHeadingIds } from './duplicate-heading-ids.ts'
import { applyHeadingAttributes } from './heading-attributes.ts'
import { headings } from './headings.ts'

function find(markdown: string) {
	const tree = parseAsRemark(markdown, false)
	applyHeadingAttributes(tree, markdown)
	const ids = headings(tree).map(({ id }) => id)
	return { ids, found: duplicateHeadingIds(tree, 'a.md') }
}

describe('duplicateHeadingIds', () => {
	it('reports the second heading with one id, which stays as Hugo leaves it', () => {
		const { ids, found } = find('## A {#custom}\n\n> ## B {#custom}\n\n## custom\n')
		expect(ids).toEqual(['custom', 'custom', 'custom-1'])
		expect(found).toMatchObject([
			{
				rule: 'heading-id-duplicate',
				severity: 'warning',
				line: 3,
				column: 3,
				message: 'Unexpected id `custom` of a heading: another heading on line 1 has it already',
			},
		])
	})

	it('says nothing of ids made from texts', () => {
		expect(find('# A\n\n# A\n\n# B {#c}\n\n# C\n')).toEqual({
			ids: ['a', 'a-1', 'c', 'c-1'],
			found: [],
		})
	})
})

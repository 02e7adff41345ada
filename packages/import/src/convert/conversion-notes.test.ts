import { expect, it } from 'vitest'
import { conversionNotes } from './conversion-notes.ts'

it('has one note for all blocks, one for all shortcodes, and one for each card', () => {
	const converted = {
		dropped: ['search', 'calendar'],
		unknown: ['contact-form'],
		lost: ['999', '[gallery]'],
		elements: ['svg'],
		left: ['data:image/png', 'file:///a.png'],
		cards: new Map([
			['signup', 'a'],
			['email', 'b'],
		]),
	}
	expect(conversionNotes(converted, 'content/a.md')).toEqual([
		{
			rule: 'import-block-dropped',
			message: 'Unexpected blocks without a text in content/a.md: `search`, `calendar`',
		},
		{ rule: 'import-card-left', message: 'Unexpected card `signup` in content/a.md: a' },
		{ rule: 'import-card-left', message: 'Unexpected card `email` in content/a.md: b' },
		{
			rule: 'import-shortcode-kept',
			message: 'Unexpected shortcode in content/a.md: `[contact-form]`',
		},
		{
			rule: 'import-picture-left',
			message:
				'Unexpected addresses of a picture in content/a.md: `data:image/png`, `file:///a.png`',
			hint: 'Save the picture as a file beside the post, and show it from there.',
		},
		{
			rule: 'import-element-left',
			message: 'Unexpected element in content/a.md: `svg`',
			hint: 'Look at the old page, and write by hand what is missing.',
		},
		{
			rule: 'import-picture-missing',
			message:
				'Unexpected gallery in content/a.md: the export does not have its pictures `999`, `[gallery]`',
		},
	])
	expect(
		conversionNotes(
			{ dropped: [], unknown: [], lost: [], left: [], elements: [], cards: new Map() },
			'a.md',
		),
	).toEqual([])
})

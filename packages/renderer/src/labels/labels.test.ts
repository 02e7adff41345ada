import { parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../create-renderer.ts'
import { allLabels } from './all-labels.ts'
import { labelsByLanguage } from './labels-by-language.ts'

const text =
	'## One\n\n> [!NOTE]\n> x\n\n| a |\n| - |\n| 1 |\n\n```js\nlet a\n```\n\nx[^1]\n\n[^1]: y'

async function rendered(language: string, options = {}) {
	const { post } = await parsePost(text, { language })
	if (!post) throw new Error('Expected a post')
	const renderer = await createRenderer(options)
	return (await renderer.render(post, { resolve: (_, url) => ({ url }) })).html
}

describe('the words that the renderer writes', () => {
	it.each(Object.entries(allLabels))('are those of the post: %s', async (language, labels) => {
		const html = await rendered(language)
		expect(html).toContain(`>${labels.footnotes}</h2>`)
		expect(html).toContain(`aria-label="${labels.backToReference} 1"`)
		expect(html).toContain(`aria-label="${labels.linkToSection}: One"`)
		expect(html).toContain(`aria-label="${labels.table}"`)
		expect(html).toContain(`hidden>${labels.copy}</button>`)
		expect(html).toContain(`<p class="alert-title">${labels.note}</p>`)
	})

	it('are the same with plug-ins, which make a tree of every post', async () => {
		expect(await rendered('ru', { rehypePlugins: [() => () => undefined] })).toContain(
			`hidden>${allLabels.ru.copy}</button>`,
		)
	})

	it('are a user’s where there are some, in every language', async () => {
		const html = await rendered('fr', { labels: { copy: 'C' } })
		expect(html).toContain('hidden>C</button>')
		expect(html).toContain(allLabels.fr.footnotes)
	})

	it('are those of the tag of a language that is called by another word', async () => {
		const html = await rendered('foundation', { languageTags: { foundation: 'fr-CA' } })
		expect(html).toContain(`hidden>${allLabels.fr.copy}</button>`)
	})

	it('fall back from a region to its language, and to English', () => {
		const labelsOf = labelsByLanguage()
		expect(labelsOf('pt-BR')).toEqual(allLabels.pt)
		expect(labelsOf('nl')).toEqual(allLabels.en)
	})
})

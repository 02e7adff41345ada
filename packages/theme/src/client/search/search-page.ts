import type { SearchTexts } from '../../components/search-link.ts'
import { searchBox } from './search-box.ts'

/** Puts the search into its own page. The address holds what is looked for, so that it can be kept and sent. */
export function searchIn(page: HTMLElement, index: string, texts: SearchTexts): void {
	const { root, input } = searchBox(index, texts, (query) => {
		const url = new URL(location.href)
		if (query === '') url.searchParams.delete('q')
		else url.searchParams.set('q', query)
		history.replaceState(null, '', url)
	})
	page.append(root)
	input.value = new URL(location.href).searchParams.get('q') ?? ''
	input.focus()
	if (input.value !== '') input.dispatchEvent(new Event('input'))
}

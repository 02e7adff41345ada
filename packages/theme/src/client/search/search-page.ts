import type { SearchTexts } from '../../components/search-link.ts'
import { searchBox } from './search-box.ts'

/**
 * Puts the search into a page. The address of the search's own page holds what is looked for, so that it can be kept and sent; where
 * nothing was found at an address, its words are looked for.
 */
export function searchIn(page: HTMLElement, index: string, texts: SearchTexts): void {
	const isGuess = page.dataset.guess !== undefined
	const { root, input } = searchBox(index, texts, isGuess ? () => {} : keepInAddress)
	page.append(root)
	const query = new URL(location.href).searchParams.get('q') ?? ''
	input.value = isGuess ? wordsOf(location.pathname) : query
	// Not from somebody who was faster.
	if (!isGuess && document.activeElement === document.body) input.focus()
	if (input.value !== '') input.dispatchEvent(new Event('input'))
}

function keepInAddress(query: string): void {
	const url = new URL(location.href)
	if (query === '') url.searchParams.delete('q')
	else url.searchParams.set('q', query)
	history.replaceState(null, '', url)
}

/** What an address speaks of: the words of its last part, without numbers and endings. */
function wordsOf(pathname: string): string {
	const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
	let name = last
	try {
		name = decodeURIComponent(last)
	} catch {
		// As it is written.
	}
	return (name.replace(/\.\w+$/, '').match(/\p{L}[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

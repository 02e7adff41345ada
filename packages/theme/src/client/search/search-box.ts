import type { SearchTexts } from '../../components/search-link.ts'
import { element } from './element.ts'
import { openIndex } from './open-index.ts'
import { resultItem } from './result-item.ts'

/** Results that are shown at first, and for each further wish. */
const SOME = 5

/** Milliseconds after the last key. */
const PAUSE = 120

/** A field to type into and what was found below it. */
export interface SearchBox {
	readonly root: HTMLElement
	readonly input: HTMLInputElement
}

/**
 * Makes a {@link SearchBox}. Results come while the reader types; arrow keys go through them, Enter opens the first.
 *
 * @param index Folder of the index, with a slash at its end.
 * @param onQuery Is told what is looked for.
 */
export function searchBox(
	index: string,
	texts: SearchTexts,
	onQuery: (query: string) => void,
): SearchBox {
	const search = openIndex(index)
	const input = element('input', {
		type: 'search',
		name: 'q',
		placeholder: texts.search,
		autocomplete: 'off',
		ariaLabel: texts.search,
		spellcheck: false,
		enterKeyHint: 'search',
	})
	const status = element('p', { className: 'search-status', role: 'status' })
	const list = element('ol', { className: 'search-results' })
	const more = element('button', { type: 'button', hidden: true }, texts.searchMore)
	const root = element('div', { className: 'search-box' }, input, status, list, more)
	let asked = 0
	let timer: ReturnType<typeof setTimeout> | undefined

	async function show(offset: number): Promise<void> {
		const query = input.value.trim()
		const turn = ++asked
		if (offset === 0) onQuery(query)
		if (query === '') return clear()
		try {
			const { total, items, corrections } = await search.find(query, { limit: SOME, offset })
			// The reader has typed on.
			if (turn !== asked) return
			if (offset === 0) clear()
			const first = items.map(resultItem)
			list.append(...first)
			more.hidden = list.children.length >= total
			if (offset > 0) first[0]?.querySelector('a')?.focus()
			const words = corrections.map(({ to }) => to).join(', ')
			const count = total === 0 ? texts.searchNone : counted(texts.searchResults, total)
			status.textContent =
				words === '' ? count : `${count} · ${texts.searchedFor.replace('{words}', words)}`
		} catch {
			if (turn !== asked) return
			clear()
			status.textContent = texts.searchFailed
		}
	}

	function clear(): void {
		list.replaceChildren()
		status.textContent = ''
		more.hidden = true
	}

	input.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(() => show(0), PAUSE)
	})
	more.addEventListener('click', () => show(list.children.length))
	root.addEventListener('keydown', (event) => {
		const links = [...list.querySelectorAll('a')]
		const stops: HTMLElement[] = [input, ...links]
		const at = stops.indexOf(event.target as HTMLElement)
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
		if (step !== 0 && at >= 0) {
			event.preventDefault()
			stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
		} else if (event.key === 'Enter' && at === 0) {
			event.preventDefault()
			links[0]?.click()
		}
	})
	return { root, input }
}

/** `12 results`, in the form that the page's language has for the number. */
function counted(forms: SearchTexts['searchResults'], count: number): string {
	const { lang } = document.documentElement
	const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
	return form.replace('{count}', count.toLocaleString(lang))
}

import type { SearchTexts } from '../components/search-link.ts'

/** Makes the link to the search open it over the page, by click, `/` or Ctrl-K. Until then nothing of it is loaded. */
export function enableSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
	if (!link) return
	const {
		search: script,
		index,
		texts,
	} = link.dataset as Record<'search' | 'index' | 'texts', string>
	const said = (): SearchTexts => JSON.parse(texts)
	/** At once, as soon as it is loaded: what is typed next is for it. */
	let loaded: typeof import('./search.ts') | undefined
	const load = async () => {
		loaded = await import(script)
		return loaded as typeof import('./search.ts')
	}

	const page = document.querySelector<HTMLElement>('.search-page')
	if (page) load().then(({ searchIn }) => searchIn(page, index, said()))

	function open(event: Event): void {
		event.preventDefault()
		const input = page?.querySelector('input')
		if (input) input.focus()
		else if (loaded) loaded.openSearchDialog(index, said())
		else
			load().then(
				({ openSearchDialog }) => openSearchDialog(index, said()),
				() => link?.click(),
			)
	}

	link.addEventListener('click', (event) => {
		// Once: if the search cannot be loaded, the link leads to its page.
		if (!page && event.isTrusted && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event)
	})
	addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey) return
		const isCommand = event.ctrlKey || event.metaKey
		if (isCommand ? event.key === 'k' : event.key === '/' && !isTyping(event.target)) open(event)
	})
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	)
}

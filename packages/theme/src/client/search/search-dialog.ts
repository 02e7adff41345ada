import type { SearchTexts } from '../../components/search-link.ts'
import { element } from './element.ts'
import { searchBox } from './search-box.ts'

let shown: { readonly dialog: HTMLDialogElement; readonly input: HTMLInputElement } | undefined

/** Opens the search over the page; what was typed before is still there. */
export function openSearchDialog(index: string, texts: SearchTexts): void {
	shown ??= make(index, texts)
	const { dialog, input } = shown
	if (!dialog.open) dialog.showModal()
	input.focus()
	input.select()
}

function make(index: string, texts: SearchTexts) {
	const { root, input } = searchBox(index, texts, () => {})
	const close = element('button', { type: 'button', className: 'search-close' }, texts.searchClose)
	const dialog = element(
		'dialog',
		{ className: 'search-dialog', ariaLabel: texts.search },
		root,
		close,
	)
	close.addEventListener('click', () => dialog.close())
	dialog.addEventListener('click', ({ target }) => {
		// The space around it, or a result on this very page.
		if (target === dialog || (target as Element).closest('a')) dialog.close()
	})
	dialog.addEventListener('keydown', (event) => {
		// In a field for searching the first Escape would only empty it.
		if (event.key !== 'Escape') return
		event.preventDefault()
		dialog.close()
	})
	document.body.append(dialog)
	return { dialog, input }
}

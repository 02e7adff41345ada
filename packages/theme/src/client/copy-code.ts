/** The code, or the address, beside a button. */
const copiedBy = (button: Element) => button.parentElement?.querySelector<HTMLElement>('pre, a')

/** Shows the buttons that copy code, where copying works. */
export function copyCode(): void {
	if (!navigator.clipboard) return
	showButtons()
	// The dev server has put something new into the page.
	document.addEventListener('blog:update', showButtons)
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>('.copy-code')
		if (button) copy(button)
	})
}

function showButtons(): void {
	for (const button of document.querySelectorAll<HTMLElement>('.copy-code'))
		button.hidden = !copiedBy(button)
}

async function copy(button: HTMLElement): Promise<void> {
	const copied = copiedBy(button)
	// Of an address all of it, whatever the page shows.
	const text = copied instanceof HTMLAnchorElement ? copied.href : copied?.textContent
	button.dataset.label ??= button.textContent ?? ''
	try {
		await navigator.clipboard.writeText(text?.replace(/\n$/, '') ?? '')
		button.textContent = '\u2713'
	} catch {
		button.textContent = '\u2717'
	}
	setTimeout(() => {
		button.textContent = button.dataset.label ?? ''
	}, 1500)
}

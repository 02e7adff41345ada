/** Shows the button that opens what the reader's device can send a page with, where it can. */
export function shareFromDevice(): void {
	if (!navigator.share) return
	showButton()
	// The dev server has put something new into the page.
	document.addEventListener('blog:update', showButton)
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || !target.closest('.share-device')) return
		// Who closes it again has not failed.
		navigator.share({ title: document.title, url: location.href }).catch(() => {})
	})
}

function showButton(): void {
	const button = document.querySelector<HTMLElement>('.share-device')
	if (!button?.parentElement) return
	button.hidden = false
	button.parentElement.hidden = false
}

/**
 * The theme's script, as browsers get it: shows the buttons that need scripts and makes them work. Pages are complete without it.
 *
 * The scheme goes from the system's to the other one, to the system's own held fast, and back to what the system says.
 */
export const clientScript = `(() => {
	const root = document.documentElement
	const dark = matchMedia('(prefers-color-scheme: dark)')
	const toggle = document.querySelector('.scheme-toggle')
	if (toggle) {
		const titles = {
			system: 'Colours: as the system',
			light: 'Colours: light',
			dark: 'Colours: dark',
			...toggle.dataset,
		}
		const tell = () => (toggle.title = titles[root.dataset.theme] ?? titles.system)
		toggle.hidden = false
		tell()
		toggle.addEventListener('click', () => {
			const system = dark.matches ? 'dark' : 'light'
			const other = dark.matches ? 'light' : 'dark'
			const now = root.dataset.theme
			const next = !now ? other : now === other ? system : ''
			if (next) root.dataset.theme = next
			else delete root.dataset.theme
			try {
				if (next) localStorage.setItem('theme', next)
				else localStorage.removeItem('theme')
			} catch {}
			tell()
		})
	}
	if (navigator.clipboard) {
		const codeOf = (button) => button.parentElement.querySelector('pre')
		const showButtons = () => {
			for (const button of document.querySelectorAll('.copy-code')) button.hidden = !codeOf(button)
		}
		showButtons()
		// The dev server has put something new into the page.
		document.addEventListener('blog:update', showButtons)
		document.addEventListener('click', async ({ target }) => {
			const button = target.closest('.copy-code')
			if (!button) return
			button.dataset.label ??= button.textContent
			try {
				await navigator.clipboard.writeText(codeOf(button).textContent.replace(/\\n$/, ''))
				button.textContent = '\\u2713'
			} catch {
				button.textContent = '\\u2717'
			}
			setTimeout(() => (button.textContent = button.dataset.label), 1500)
		})
	}
})()
`

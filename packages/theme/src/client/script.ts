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
		const tell = () => {
			const scheme = root.dataset.theme
			toggle.title = scheme ? 'Colours: ' + scheme : 'Colours: as the system'
		}
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
		for (const button of document.querySelectorAll('.copy-code')) {
			const label = button.textContent
			const code = button.parentElement.querySelector('pre')
			button.hidden = !code
			button.addEventListener('click', async () => {
				try {
					await navigator.clipboard.writeText(code.textContent.replace(/\\n$/, ''))
					button.textContent = '\\u2713'
				} catch {
					button.textContent = '\\u2717'
				}
				setTimeout(() => (button.textContent = label), 1500)
			})
		}
	}
})()
`

/**
 * The theme's script, as browsers get it: shows the buttons that need scripts and makes them work. Pages are complete without it.
 */
export const clientScript = `(() => {
	const root = document.documentElement
	const dark = matchMedia('(prefers-color-scheme: dark)')
	const toggle = document.querySelector('.scheme-toggle')
	if (toggle) {
		toggle.hidden = false
		toggle.addEventListener('click', () => {
			const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches
			root.dataset.theme = isDark ? 'light' : 'dark'
			try {
				localStorage.setItem('theme', root.dataset.theme)
			} catch {}
		})
	}
	if (navigator.clipboard) {
		for (const button of document.querySelectorAll('.copy-code')) {
			const label = button.textContent
			button.hidden = false
			button.addEventListener('click', async () => {
				const code = button.parentElement.querySelector('pre code')
				await navigator.clipboard.writeText(code.textContent.replace(/\\n$/, ''))
				button.textContent = 'Copied'
				setTimeout(() => (button.textContent = label), 1500)
			})
		}
	}
})()
`

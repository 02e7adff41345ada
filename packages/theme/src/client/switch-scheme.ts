/**
 * Makes the switch between light and dark work: from the system's scheme to the other one, to the system's own held fast, and back to
 * what the system says.
 */
export function switchScheme(): void {
	const toggle = document.querySelector<HTMLElement>('.scheme-toggle')
	if (!toggle) return
	const { dataset } = document.documentElement
	const dark = matchMedia('(prefers-color-scheme: dark)')
	const titles: Record<string, string | undefined> = {
		system: 'Colours: as the system',
		light: 'Colours: light',
		dark: 'Colours: dark',
		// Of other languages.
		...toggle.dataset,
	}
	const tell = () => {
		toggle.title = titles[dataset.theme ?? 'system'] ?? ''
	}
	toggle.hidden = false
	tell()
	toggle.addEventListener('click', () => {
		const [system, other] = dark.matches ? ['dark', 'light'] : ['light', 'dark']
		const next = !dataset.theme ? other : dataset.theme === other ? system : undefined
		if (next) dataset.theme = next
		else delete dataset.theme
		remember(next)
		tell()
	})
}

/** Where nothing may be stored, the scheme holds until the next page. */
function remember(scheme: string | undefined): void {
	try {
		if (scheme) localStorage.setItem('theme', scheme)
		else localStorage.removeItem('theme')
	} catch {}
}

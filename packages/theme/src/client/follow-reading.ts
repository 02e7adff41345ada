/** Part of the window from its top, where readers read. */
const LINE = 0.3

/** Unfolds the table of contents where it stands beside the text, and marks in it what is being read. */
export function followReading(): void {
	let stop: (() => void) | undefined
	const fit = () => {
		const toc = document.querySelector<HTMLElement>('.toc')
		const isBeside = toc !== null && getComputedStyle(toc).position === 'sticky'
		if (isBeside) stop ??= follow(toc)
		else end()
	}
	const end = () => {
		stop?.()
		stop = undefined
	}
	fit()
	addEventListener('resize', fit)
	// The dev server has put something new into the page.
	document.addEventListener('blog:update', () => {
		end()
		fit()
	})
}

/** @returns What undoes it. */
function follow(toc: HTMLElement): () => void {
	const details = toc.querySelector('details')
	const wasOpen = details?.open ?? false
	if (details) details.open = true
	const links = new Map<Element, HTMLAnchorElement>()
	for (const link of toc.querySelectorAll('a')) {
		const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
		if (heading) links.set(heading, link)
	}
	const above = new Set<Element>()
	let current: HTMLAnchorElement | undefined

	function mark(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) above.add(target)
			else above.delete(target)
		const heading = [...links.keys()].findLast((one) => above.has(one))
		current?.removeAttribute('aria-current')
		current = heading && links.get(heading)
		current?.setAttribute('aria-current', 'true')
		if (current) toc.scrollTop = current.offsetTop - toc.clientHeight / 2
	}

	// All that is above the line, however far: a jump may pass many headings at once.
	const observer = new IntersectionObserver(mark, {
		rootMargin: `9999999px 0px ${(LINE - 1) * 100}%`,
	})
	for (const heading of links.keys()) observer.observe(heading)
	return () => {
		observer.disconnect()
		current?.removeAttribute('aria-current')
		if (details) details.open = wasOpen
	}
}

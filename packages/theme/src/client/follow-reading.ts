import { wide } from '../styles/wide.ts'

/** Part of the window from its top, where readers read. */
const LINE = 0.3

/** Unfolds the table of contents where it stands beside the text, and marks in it what is being read. */
export function followReading(): void {
	const room = matchMedia(wide)
	let stop = () => {}
	const start = () => {
		stop()
		stop = room.matches ? follow() : () => {}
	}
	start()
	room.addEventListener('change', start)
	// The dev server has put something new into the page.
	document.addEventListener('blog:update', start)
}

/** @returns What undoes it. */
function follow(): () => void {
	const toc = document.querySelector<HTMLElement>('.toc')
	const details = toc?.querySelector('details')
	if (!toc || !details) return () => {}
	const wasOpen = details.open
	details.open = true
	const links = new Map<Element, HTMLAnchorElement>()
	for (const link of toc.querySelectorAll('a')) {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
		if (heading) links.set(heading, link)
	}
	let current: HTMLAnchorElement | undefined

	const above = new Set<Element>()
	// All that is above the line, however far: a jump may pass many headings at once.
	const observer = new IntersectionObserver(mark, {
		rootMargin: `9999999px 0px ${(LINE - 1) * 100}%`,
	})
	for (const heading of links.keys()) observer.observe(heading)

	function mark(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) above.add(target)
			else above.delete(target)
		const heading = [...links.keys()].findLast((one) => above.has(one))
		const next = heading && links.get(heading)
		current?.removeAttribute('aria-current')
		next?.setAttribute('aria-current', 'true')
		current = next
		if (toc && next) toc.scrollTop = next.offsetTop - toc.clientHeight / 2
	}

	return () => {
		observer.disconnect()
		current?.removeAttribute('aria-current')
		details.open = wasOpen
	}
}

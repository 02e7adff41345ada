import type { Page } from 'playwright-core'

/** A place that the keyboard comes to. */
export interface TabStop {
	/** What it is, to be read in a failed test. */
	readonly text: string
	/** Whether it is in the window, and marked. */
	readonly isSeen: boolean
}

/** Runs in the page: what can be used and is there to see, in the order of the document. */
const usable = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) =>
	element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !element.closest('[inert]') && element.tabIndex >= 0)`

const describe = `function describe(element) {
	const text = (element.getAttribute('aria-label') || element.textContent || element.getAttribute('placeholder') || '').trim().replace(/\\s+/g, ' ').slice(0, 40)
	return element.localName + ' ' + text + ' ' + (element.getAttribute('href') || '')
}`

/** Runs in the page: the element that has the focus; nothing at the end of the page, or at the first one again. */
const focused = `(() => {
	${describe}
	const element = document.activeElement
	if (!element || element === document.body) return null
	const { top, bottom, left, right } = element.getBoundingClientRect()
	const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
	// A whole entry is marked for its link.
	const marks = [element, element.closest('article, li, figure, td')].filter(Boolean).flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
	const isMarked = marks.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none')
	const isFirst = element === window.firstStop
	window.firstStop ??= element
	return isFirst ? null : { text: describe(element), isSeen: isInWindow && isMarked }
})()`

/** More stops than a page has. */
const MOST = 400

/** Walks through a page with the tab key. */
export async function tabStops(
	page: Page,
): Promise<{ readonly reached: readonly TabStop[]; readonly expected: readonly TabStop[] }> {
	const expected = await page.evaluate<TabStop[]>(
		`(() => { ${describe}; return ${usable}.map((element) => ({ text: describe(element), isSeen: true })) })()`,
	)
	// From the beginning, also where a page puts the focus into its search.
	await page.evaluate('document.body.tabIndex = -1; document.body.focus()')
	const reached: TabStop[] = []
	while (reached.length < MOST) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate<TabStop | null>(focused)
		if (stop === null) break
		reached.push(stop)
	}
	return { reached, expected }
}

import { attribute, type Html, html, raw } from '../html/html.ts'
import { english } from '../texts/english.ts'
import type { Parts } from './parts.ts'

/** A half-filled circle, a sun and a moon, drawn here: nothing to load. Text and not elements, because every page has them. */
const icons = [
	[
		'auto',
		'<circle cx="10" cy="10" r="7.25" fill="none" stroke-width="1.5"/><path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" stroke="none"/>',
	],
	[
		'light',
		'<circle cx="10" cy="10" r="3.75" stroke="none"/><path d="M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4" stroke-width="1.5" stroke-linecap="round"/>',
	],
	['dark', '<path d="M16.9 12.2A7.2 7.2 0 0 1 7.8 3.1a7.2 7.2 0 1 0 9.1 9.1z" stroke="none"/>'],
]
	.map(
		([name, shapes]) =>
			`<svg class="scheme-${name}" viewBox="0 0 20 20" width="18" height="18" fill="currentColor" stroke="currentColor" aria-hidden="true">${shapes}</svg>`,
	)
	.join('')

/** The switch between light, dark and what the system says. Hidden until the script makes it work. */
export function SchemeToggle(_: object, { wording: { texts } }: Parts): Html {
	// The script knows the English titles.
	const titles = [
		['data-system', texts.schemeSystem, english.schemeSystem],
		['data-light', texts.schemeLight, english.schemeLight],
		['data-dark', texts.schemeDark, english.schemeDark],
	] as const
	const others = titles.map(([name, title, known]) => title !== known && attribute(name, title))
	return html`
		<button type="button" class="scheme-toggle" accesskey="t" aria-label="${texts.switchScheme}" hidden${others}>
			${raw(icons)}
		</button>
	`
}

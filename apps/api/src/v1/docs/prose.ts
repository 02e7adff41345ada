import { html } from 'hono/html'

/** A part of a page. */
export type Html = ReturnType<typeof html>

/** Text of a description: what stands between backticks is code. */
export function prose(text: string): Html {
	const parts = text.split(/`([^`]+)`/)
	return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

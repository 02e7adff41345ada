import { hashOf } from '../text/digest.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { CLIENT_PATH } from './client-script.ts'

/** Where the style of the box is: pages have a policy that allows no styles in them. */
export const OVERLAY_PATH = '/__blog/overlay.css'

/** The style of the box with what is wrong; by id, so that styles of the site come after it. */
export const overlayStyle = `#blog-errors {
	all: revert;
	position: fixed;
	inset: auto 1rem 1rem 1rem;
	z-index: 2147483647;
	box-sizing: border-box;
	width: auto;
	max-width: none;
	max-height: 60vh;
	margin: 0;
	padding: 1rem;
	overflow: auto;
	border: 2px solid #e5484d;
	border-radius: 8px;
	background: #1c1315;
	color: #f3e9e9;
	font: 14px/1.5 ui-monospace, monospace;
}
#blog-errors * { all: revert }
#blog-errors button { float: right }
#blog-errors pre { margin: 0; white-space: pre-wrap; font: inherit }
`

/**
 * Puts the script of the dev server into a page, and a box with what is wrong.
 *
 * @param problems Text of the errors; empty if there are none.
 * @param version Of the site that the page was made of.
 */
export function decorate(html: string, problems: string, version: string): string {
	const script = `<script type="module" src="${CLIENT_PATH}" data-frame="${frameOf(html)}" data-version="${version}"></script>`
	const addition = problems === '' ? script : overlay(problems) + script
	const end = html.lastIndexOf('</body>')
	return end === -1 ? html + addition : html.slice(0, end) + addition + html.slice(end)
}

/**
 * Stands for everything that an update in place leaves alone: the body around `<main>`, styles, scripts and the policy of the head. The
 * rest of the head is not seen.
 */
export function frameOf(html: string): string {
	const head = html.slice(0, html.indexOf('<body'))
	const body = html.slice(head.length)
	const start = body.indexOf('<main')
	const end = body.lastIndexOf('</main>')
	// Structured data is a script by name only.
	const loaded = head.match(
		/<meta http-equiv[^>]*>|<link[^>]*\bstylesheet\b[^>]*>|<style\b.*?<\/style>|<script\b(?![^>]*application\/).*?<\/script>/gs,
	)
	const around = start < 0 || end < start ? [body] : [body.slice(0, start), body.slice(end)]
	return hashOf([...(loaded ?? []), ...around].join('\n')).slice(0, 12)
}

/**
 * A whole page that says what is wrong, for when there is no other.
 *
 * @param version Of the site that had no other.
 */
export function errorPage(problems: string, version: string): string {
	const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>This page cannot be made</title></head>
<body></body>
</html>
`
	return decorate(page, problems, version)
}

function overlay(problems: string): string {
	return `<dialog open id="blog-errors" aria-label="Errors"><link rel="stylesheet" href="${OVERLAY_PATH}"><form method="dialog"><button aria-label="Close">×</button></form><pre>${escapeHtml(problems)}</pre></dialog>`
}

import { escapeHtml } from '../../text/escape-html.ts'

/**
 * A page that leads to another, for hosts that know no redirects: what Hugo writes for `aliases`.
 *
 * @param target Where to, as a path for browsers: base path and site-absolute URL.
 * @param canonical The same, absolute.
 * @param tag Of its language, if that has one.
 * @see https://gohugo.io/content-management/urls/#aliases
 */
export function redirectPage(target: string, canonical: string, tag?: string): string {
	const href = escapeHtml(target)
	return `<!doctype html>
<html lang="${escapeHtml(tag ?? 'und')}">
<head>
<meta charset="utf-8">
<title>${href}</title>
<link rel="canonical" href="${escapeHtml(canonical)}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body><p><a href="${href}">${href}</a></p></body>
</html>
`
}

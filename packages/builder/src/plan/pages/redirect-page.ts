import { languageTag } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { escapeHtml } from '../../text/escape-html.ts'

/**
 * A page that leads to another, for hosts that know no redirects: what Hugo writes for `aliases`.
 *
 * @param to A path of the site, or a whole address.
 * @see https://gohugo.io/content-management/urls/#aliases
 */
export function redirectPage(
	to: string,
	config: Pick<ResolvedConfig, 'basePath' | 'url' | 'language' | 'languageTags'>,
): string {
	const { basePath, url, language, languageTags } = config
	const tag = languageTag(languageTags[language] ?? language)
	const isOwn = to.startsWith('/')
	const target = isOwn ? basePath + to : to
	const canonical = isOwn ? url + to : to
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

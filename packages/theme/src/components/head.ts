import { attribute, type Html, html, raw } from '../html/html.ts'
import type { HeadImage, Head as PageHead } from '../page-head.ts'
import type { Site, SiteLanguage } from '../site.ts'
import type { Parts } from './parts.ts'
import type { HeadProps } from './props.ts'
import { absoluteUrl, siteUrl, wholeUrl } from './site-url.ts'
import { structuredData } from './structured-data.ts'

/** Runs before anything is painted, so that a remembered scheme does not flash. */
export const schemeScript =
	"try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

/** Everything in `<head>`: what browsers, feed readers, search engines and social sites read. */
export function Head(
	{ site, head, view, icon }: HeadProps,
	{ ExtraHead, kept, wording }: Parts,
): Html {
	const title =
		head.title === '' || head.title === site.title ? site.title : `${head.title} | ${site.title}`
	const canonical = head.canonical ?? absoluteUrl(site, head.url)
	const image = wholeUrl(site, head.image?.url)
	const address = wholeUrl(site, canonical)
	const post = view.kind === 'post' ? view.post : undefined
	const description = head.description && attribute('content', head.description)
	const data = structuredData(view, wording)
	return html`
		<head>
			<meta charset="utf-8"/>
			<meta name="viewport" content="width=device-width, initial-scale=1"/>
			<title>${title}</title>
			${description && html`<meta name="description"${description}/>`}
			${head.noindex ? html`<meta name="robots" content="noindex"/>` : html`<link rel="canonical" href="${canonical}"/>`}
			<meta name="color-scheme" content="light dark"/>
			<meta property="og:type" content="${post ? 'article' : 'website'}"/>
			<meta property="og:title"${attribute('content', head.title || site.title)}/>
			${description && html`<meta property="og:description"${description}/>`}
			${address && html`<meta property="og:url" content="${address}"/>`}
			<meta property="og:site_name"${attribute('content', site.title)}/>
			${site.languages && locales(site.languages, head, wording.language)}
			${image && head.image && picture(image, head.image)}
			<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}"/>
			${post?.date && html`<meta property="article:published_time" content="${post.date}"/>`}
			${post?.lastmod && html`<meta property="article:modified_time" content="${post.lastmod}"/>`}
			${post?.tags.map((tag) => html`<meta property="article:tag"${attribute('content', tag)}/>`)}
			${head.markdown && html`<link rel="alternate" type="text/markdown" href="${siteUrl(site, head.markdown)}"/>`}
			${site.languages && alternates(site, site.languages, head, wording)}
			${head.feeds.map((feed) => feedLink(site, feed))}
			${kept.same(site, `assets ${icon}`, () => assets(site, icon))}
			${data && html`<script type="application/ld+json">${raw(data)}</script>`}
			${ExtraHead({ site, view })}
		</head>
	`
}

function feedLink(site: Site, { title, type, url }: HeadProps['head']['feeds'][number]): Html {
	return html`<link rel="alternate" type="${type}" title="${title}" href="${siteUrl(site, url)}"/>`
}

/** What social sites want to know of a picture before they have it. */
function picture(address: string, { alt, width, height, type }: HeadImage): Html {
	return html`
		<meta property="og:image" content="${address}"/>
		${type && html`<meta property="og:image:type" content="${type}"/>`}
		${width && html`<meta property="og:image:width" content="${width}"/>`}
		${height && html`<meta property="og:image:height" content="${height}"/>`}
		${alt && html`<meta property="og:image:alt"${attribute('content', alt)}/>`}
	`
}

/** The page in other languages, for search engines; all of them name each other and themselves, or none counts. */
function alternates(
	site: Site,
	languages: readonly SiteLanguage[],
	{ translations = [], url, canonical, noindex }: PageHead,
	wording: Parts['wording'],
): readonly Html[] {
	const isThis = translations.some((one) => one.url === url)
	// Nobody else knows a language that is called by another word.
	const told = translations.flatMap(({ language, url }) => {
		const tag = wording.tagOf(language)
		return tag === undefined ? [] : [{ language, tag, url }]
	})
	if (!isThis || told.length < 2 || noindex || canonical !== undefined) return []
	const fallback = told.find(({ language }) =>
		languages.some((one) => one.isDefault && one.language === language),
	)
	const all = fallback ? [...told, { ...fallback, tag: 'x-default' }] : told
	return all.map(
		({ tag, url }) =>
			html`<link rel="alternate" hreflang="${tag}" href="${absoluteUrl(site, url)}"/>`,
	)
}

/** What social sites read of languages. */
function locales(
	languages: readonly SiteLanguage[],
	{ translations = [] }: PageHead,
	language: string,
): readonly Html[] {
	const own = languages.find((one) => one.language === language)
	const others = languages.filter(
		(one) =>
			one !== own &&
			one.locale !== '' &&
			translations.some((other) => other.language === one.language),
	)
	return [
		html`${own?.locale && html`<meta property="og:locale" content="${own.locale}"/>`}`,
		...others.map(({ locale }) => html`<meta property="og:locale:alternate" content="${locale}"/>`),
	]
}

/** The same on every page. */
function assets(site: Site, icon: string | undefined): Html {
	return html`
		${icon && html`<link rel="icon" href="${siteUrl(site, icon)}"/>`}
		<script>${raw(schemeScript)}</script>
		<link rel="stylesheet" href="${siteUrl(site, site.assets.style)}"/>
		<script type="module" src="${siteUrl(site, site.assets.script)}"></script>
	`
}
